import type { charter as english } from '../en/charter';
import { translation } from '../translation';

export const charter = translation<typeof english>()({
  'charter.title': 'Mentoring-Vereinbarung: {name}',
  'charter.agreed': 'Beide einig am {day}.',
  'charter.open': 'Noch nicht vereinbart.',
  'charter.purpose': 'Wofür wir uns treffen',
  'charter.outcomes': 'Was herauskommen soll',
  'charter.confidentiality': 'Was unter uns bleibt',
  'charter.rhythm': 'Wie oft, und wann',
  'charter.rules': 'Welche Regeln gelten',
  'charter.place': 'Wo wir uns treffen',
  'charter.reach': 'Wie wir uns erreichen',
  'charter.hours': 'Zu welchen Zeiten, und wann nicht',
  'charter.areas': 'Was draußen bleibt',
  'charter.will.mentor': 'Was der Mentor tun wird',
  'charter.will.mentee': 'Was der Mentee tun wird',
  'charter.wont.mentor': 'Was der Mentor nicht tun wird',
  'charter.wont.mentee': 'Was der Mentee nicht tun wird',
  'charter.split': 'Wessen Zeit es ist',
  'charter.split.of': 'Mentor {mentor} %, Mentee {mentee} %',
});
