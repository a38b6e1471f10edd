import type { settle as english } from '../en/settle';
import { translation } from '../translation';

export const settle = translation<typeof english>()({
  'settle.head': 'Esta reunião aconteceu?',
  'settle.when': '{day}, {time}',
  'settle.more': { one: 'mais {n}', other: 'mais {n}' },
  'settle.meeting': '{when}, com {names}',
  'settle.as': 'O que houve com ela: {meeting}',
  'settle.as.held': 'Aconteceu',
  'settle.as.elsewhere': 'Em outro lugar',
  'settle.as.missed': 'Não aconteceu',
  'settle.as.cancelled': 'Cancelada',
  'settle.stays': 'O que está em aberto continua em aberto.',
  'settle.said.held': 'Anotada como realizada',
  'settle.said.elsewhere': 'Anotada como realizada em outro lugar',
  'settle.said.missed': 'Anotada como não realizada. O que está aberto fica aberto.',
  'settle.said.cancelled': 'Anotada como cancelada. O que está aberto fica aberto.',
});
