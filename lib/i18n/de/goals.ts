import type { goals as english } from '../en/goals';
import { translation } from '../translation';

export const goals = translation<typeof english>()({
  'goals.smart': 'Was hilft, es zu erreichen',
  'goals.smart.hint': 'Alles darf offen bleiben.',
  'goals.smart.whole': 'Es fehlt nichts.',
  'goals.smart.rest': 'Was sich noch sagen ließe',
  'goals.smart.worded': 'Steht wohl schon darin',
  'goals.smart.steps': { one: '{n} Schritt', other: '{n} Schritte' },
  'goals.smart.specific': 'Was genau wird anders sein?',
  'goals.smart.measurable': 'Woran seht ihr beide, dass es erreicht ist?',
  'goals.smart.timely': 'Bis wann?',
  'goals.smart.relevant': 'Warum ist es wichtig?',
  'goals.smart.achievable': 'Was macht es jetzt möglich?',
  'goals.checkIns': 'Wie es lief',
  'goals.checkIns.more': { one: '{n} früherer Eintrag', other: '{n} frühere Einträge' },
  'goals.wordings': 'Frühere Fassungen',
  'goals.until': 'bis {day}',

  'plan.link': 'Der ganze Plan auf einer Seite',
  'plan.title': 'Plan mit {name}',
  'plan.none': 'Noch kein Ziel und nichts zu tun. Beides kommt von eurer Seite.',
  'plan.focus': 'Schwerpunkt',
  'plan.others': 'Was noch zu tun ist',
  'plan.objectives': 'Meine Ziele, bei denen das hilft',
  'plan.reached': 'Erreicht',
});
