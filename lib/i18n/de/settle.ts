import type { settle as english } from '../en/settle';
import { translation } from '../translation';

export const settle = translation<typeof english>()({
  'settle.head': 'Hat das stattgefunden?',
  'settle.when': '{day}, {time}',
  'settle.more': { one: '{n} weiteres', other: '{n} weitere' },
  'settle.meeting': '{when}, mit {names}',
  'settle.as': 'Was daraus wurde: {meeting}',
  'settle.as.held': 'Fand statt',
  'settle.as.elsewhere': 'Fand woanders statt',
  'settle.as.missed': 'Fiel aus',
  'settle.as.cancelled': 'Abgesagt',
  'settle.stays': 'Was zwischen euch offen ist, bleibt offen.',
  'settle.said.held': 'Vermerkt: fand statt',
  'settle.said.elsewhere': 'Vermerkt: fand woanders statt',
  'settle.said.missed': 'Vermerkt: fiel aus. Was offen ist, bleibt offen.',
  'settle.said.cancelled': 'Vermerkt: abgesagt. Was offen ist, bleibt offen.',
});
