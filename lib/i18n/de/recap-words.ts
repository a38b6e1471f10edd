import type { recapWords as english } from '../en/recap-words';
import { translation } from '../translation';

export const recapWords = translation<typeof english>()({
  'recap.out.of': 'Zusammenfassung: {title}, {day}',
  'recap.out.on': 'Zusammenfassung: {day}',
  'recap.out.notes': 'Notizen',
  'recap.out.done.me': 'Von mir erledigt',
  'recap.out.done.partner': 'Von {name} erledigt',
  'recap.out.me': 'Von mir',
  'recap.out.partner': 'Von {name}',
  'recap.out.goals': 'Ziele',
  'recap.out.due': '(bis {day})',
  'recap.out.goal.specific': 'Was anders sein wird: {text}',
  'recap.out.goal.measurable': 'Woran wir sehen, dass es erreicht ist: {text}',
  'recap.out.goal.steps': { one: 'In {n} Schritt', other: 'In {n} Schritten' },
  'recap.out.goal.relevant': 'Warum es wichtig ist: {text}',
  'recap.out.goal.achievable': 'Was es jetzt möglich macht: {text}',
});
