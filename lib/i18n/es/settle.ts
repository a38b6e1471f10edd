import type { settle as english } from '../en/settle';
import { translation } from '../translation';

export const settle = translation<typeof english>()({
  'settle.head': '¿Tuvo lugar esta reunión?',
  'settle.when': '{day}, {time}',
  'settle.more': { one: '{n} más', other: '{n} más' },
  'settle.meeting': '{when}, con {names}',
  'settle.as': 'Qué pasó con ella: {meeting}',
  'settle.as.held': 'Tuvo lugar',
  'settle.as.elsewhere': 'En otro lugar',
  'settle.as.missed': 'No tuvo lugar',
  'settle.as.cancelled': 'Cancelada',
  'settle.stays': 'Lo pendiente sigue pendiente.',
  'settle.said.held': 'Anotado: tuvo lugar',
  'settle.said.elsewhere': 'Anotado: tuvo lugar en otro sitio',
  'settle.said.missed': 'Anotado: no tuvo lugar. Lo pendiente sigue pendiente.',
  'settle.said.cancelled': 'Anotado: cancelada. Lo pendiente sigue pendiente.',
});
