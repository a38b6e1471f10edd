import type { recapWords as english } from '../en/recap-words';
import { translation } from '../translation';

export const recapWords = translation<typeof english>()({
  'recap.out.of': 'Zusammenfassung: {title}, {day}',
  'recap.out.on': 'Zusammenfassung: {day}',
  'recap.out.notes': 'Notizen',
  'recap.out.me': 'Von mir',
  'recap.out.partner': 'Von {name}',
  'recap.out.goals': 'Ziele',
  'recap.out.due': '(bis {day})',
});
