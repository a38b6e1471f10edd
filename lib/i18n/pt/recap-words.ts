import type { recapWords as english } from '../en/recap-words';
import { translation } from '../translation';

export const recapWords = translation<typeof english>()({
  'recap.out.of': 'Resumo: {title}, {day}',
  'recap.out.on': 'Resumo: {day}',
  'recap.out.notes': 'Notas',
  'recap.out.me': 'De minha parte',
  'recap.out.partner': 'De {name}',
  'recap.out.goals': 'Objetivos',
  'recap.out.due': '(até {day})',
});
