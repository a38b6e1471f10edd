import type { settle as english } from '../en/settle';
import { translation } from '../translation';

export const settle = translation<typeof english>()({
  'settle.head': '¿Se hizo esta reunión?',
  'settle.when': '{day}, {time}',
  'settle.more': { one: '{n} más', other: '{n} más' },
  'settle.meeting': '{when}, con {names}',
  'settle.as': 'Qué pasó con ella: {meeting}',
  'settle.as.held': 'Se hizo',
  'settle.as.elsewhere': 'En otro lugar',
  'settle.as.missed': 'No se hizo',
  'settle.as.cancelled': 'Cancelada',
  'settle.stays': 'Lo pendiente sigue pendiente.',
  'settle.said.held': 'Anotado: se hizo',
  'settle.said.elsewhere': 'Anotado: se hizo en otro lugar',
  'settle.said.missed': 'Anotado: no se hizo. Lo pendiente sigue pendiente.',
  'settle.said.cancelled': 'Anotado: cancelada. Lo pendiente sigue pendiente.',
});
