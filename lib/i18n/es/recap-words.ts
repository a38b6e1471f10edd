import type { recapWords as english } from '../en/recap-words';
import { translation } from '../translation';

export const recapWords = translation<typeof english>()({
  'recap.out.of': 'Resumen: {title}, {day}',
  'recap.out.on': 'Resumen: {day}',
  'recap.out.notes': 'Notas',
  'recap.out.me': 'De mi parte',
  'recap.out.partner': 'De {name}',
  'recap.out.goals': 'Objetivos',
  'recap.out.due': '(para el {day})',
});
