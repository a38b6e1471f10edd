import type { recapWords as english } from '../en/recap-words';
import { translation } from '../translation';

export const recapWords = translation<typeof english>()({
  'recap.out.of': 'Resumen: {title}, {day}',
  'recap.out.on': 'Resumen: {day}',
  'recap.out.notes': 'Notas',
  'recap.out.done.me': 'Hecho de mi parte',
  'recap.out.done.partner': 'Hecho por {name}',
  'recap.out.me': 'De mi parte',
  'recap.out.partner': 'De {name}',
  'recap.out.goals': 'Objetivos',
  'recap.out.due': '(para el {day})',
  'recap.out.goal.specific': 'Qué será distinto: {text}',
  'recap.out.goal.measurable': 'En qué veremos que se ha logrado: {text}',
  'recap.out.goal.steps': { one: 'En {n} paso', other: 'En {n} pasos' },
  'recap.out.goal.relevant': 'Por qué importa: {text}',
  'recap.out.goal.achievable': 'Qué lo hace posible ahora: {text}',
});
