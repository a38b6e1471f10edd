import type { settle as english } from '../en/settle';
import { translation } from '../translation';

export const settle = translation<typeof english>()({
  'settle.head': 'Ce rendez-vous a-t-il eu lieu ?',
  'settle.when': '{day}, {time}',
  'settle.more': { one: '{n} de plus', other: '{n} de plus' },
  'settle.meeting': '{when}, avec {names}',
  'settle.as': 'Ce qu’il en a été : {meeting}',
  'settle.as.held': 'A eu lieu',
  'settle.as.elsewhere': 'A eu lieu ailleurs',
  'settle.as.missed': 'Manqué',
  'settle.as.cancelled': 'Annulé',
  'settle.stays': 'Ce qui est en cours entre vous le reste.',
  'settle.said.held': 'Noté : a eu lieu',
  'settle.said.elsewhere': 'Noté : a eu lieu ailleurs',
  'settle.said.missed': 'Noté : manqué. Ce qui est en cours le reste.',
  'settle.said.cancelled': 'Noté : annulé. Ce qui est en cours le reste.',
});
