import type { charter as english } from '../en/charter';
import { translation } from '../translation';

export const charter = translation<typeof english>()({
  'charter.title': 'Charte de mentorat : {name}',
  'charter.agreed': 'Accord des deux, le {day}.',
  'charter.open': 'Pas encore convenu.',
  'charter.purpose': 'À quoi cela sert',
  'charter.outcomes': 'Ce qui doit en sortir',
  'charter.confidentiality': 'Ce qui reste entre nous',
  'charter.rhythm': 'À quel rythme, et quand',
  'charter.rules': 'Les règles qui valent',
  'charter.place': 'Où nous nous voyons',
  'charter.reach': 'Comment nous joindre',
  'charter.hours': 'À quelles heures, et quand non',
  'charter.areas': 'Ce qui reste en dehors',
  'charter.will.mentor': 'Ce que fera le mentor',
  'charter.will.mentee': 'Ce que fera la personne suivie',
  'charter.wont.mentor': 'Ce que le mentor ne fera pas',
  'charter.wont.mentee': 'Ce que la personne suivie ne fera pas',
  'charter.split': 'À qui est le temps',
  'charter.split.of': 'Mentor {mentor} %, mentoré·e {mentee} %',
});
