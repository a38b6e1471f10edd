import type { recapWords as english } from '../en/recap-words';
import { translation } from '../translation';

export const recapWords = translation<typeof english>()({
  'recap.out.of': 'Récapitulatif : {title}, {day}',
  'recap.out.on': 'Récapitulatif : {day}',
  'recap.out.notes': 'Notes',
  'recap.out.done.me': 'Fait de mon côté',
  'recap.out.done.partner': 'Fait côté {name}',
  'recap.out.me': 'De mon côté',
  'recap.out.partner': 'Côté {name}',
  'recap.out.goals': 'Objectifs',
  'recap.out.due': '(pour le {day})',
  'recap.out.goal.specific': 'Ce qui sera différent\u202f: {text}',
  'recap.out.goal.measurable': 'À quoi nous verrons que c’est atteint\u202f: {text}',
  'recap.out.goal.steps': { one: 'En {n} étape', other: 'En {n} étapes' },
  'recap.out.goal.relevant': 'Pourquoi c’est important\u202f: {text}',
  'recap.out.goal.achievable': 'Ce qui le rend possible\u202f: {text}',
});
