import type { goals as english } from '../en/goals';
import { translation } from '../translation';

export const goals = translation<typeof english>()({
  'goals.smart': 'Ce qui aide à l’atteindre',
  'goals.smart.hint': 'Tout peut rester ouvert.',
  'goals.smart.whole': 'Il ne manque rien.',
  'goals.smart.rest': 'Ce qu’on pourrait ajouter',
  'goals.smart.worded': 'Semble déjà y figurer',
  'goals.smart.steps': { one: '{n} étape', other: '{n} étapes' },
  'goals.smart.specific': 'Qu’est-ce qui sera différent\u202f?',
  'goals.smart.measurable': 'À quoi verrez-vous tous deux que c’est atteint\u202f?',
  'goals.smart.timely': 'Pour quand\u202f?',
  'goals.smart.relevant': 'Pourquoi est-ce important\u202f?',
  'goals.smart.achievable': 'Qu’est-ce qui le rend possible\u202f?',
  'goals.checkIns': 'Où cela en est',
  'goals.checkIns.more': { one: '{n} note plus ancienne', other: '{n} notes plus anciennes' },
  'goals.wordings': 'Formulations d’avant',
  'goals.until': 'remplacé\u202f: {day}',

  'plan.link': 'Tout le plan sur une page',
  'plan.title': 'Plan avec {name}',
  'plan.none': 'Ni objectif ni action pour l’instant. Ils viennent de votre page commune.',
  'plan.focus': 'Priorité',
  'plan.others': 'À faire aussi',
  'plan.objectives': 'Mes objectifs que cela aide',
  'plan.reached': 'Atteint',
});
