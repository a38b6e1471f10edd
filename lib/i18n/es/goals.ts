import type { goals as english } from '../en/goals';
import { translation } from '../translation';

export const goals = translation<typeof english>()({
  'goals.smart': 'Lo que ayuda a lograrlo',
  'goals.smart.hint': 'Todo puede quedar abierto.',
  'goals.smart.whole': 'No falta nada.',
  'goals.smart.rest': 'Lo que aún se puede decir',
  'goals.smart.worded': 'Parece estar en el texto',
  'goals.smart.steps': { one: '{n} paso', other: '{n} pasos' },
  'goals.smart.specific': '¿Qué será distinto, en concreto?',
  'goals.smart.measurable': '¿En qué veréis que se ha logrado?',
  'goals.smart.timely': '¿Para cuándo?',
  'goals.smart.relevant': '¿Por qué importa?',
  'goals.smart.achievable': '¿Qué lo hace posible ahora?',
  'goals.checkIns': 'Cómo ha ido',
  'goals.checkIns.more': { one: '{n} nota anterior', other: '{n} notas anteriores' },
  'goals.wordings': 'Cómo se decía antes',
  'goals.until': 'hasta {day}',

  'plan.link': 'Todo el plan en una página',
  'plan.title': 'Plan con {name}',
  'plan.none': 'Aún sin objetivos ni tareas. Salen de la página de los dos.',
  'plan.focus': 'Foco',
  'plan.others': 'Más por hacer',
  'plan.objectives': 'Mis objetivos a los que ayuda',
  'plan.reached': 'Logrado',
});
