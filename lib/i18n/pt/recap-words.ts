import type { recapWords as english } from '../en/recap-words';
import { translation } from '../translation';

export const recapWords = translation<typeof english>()({
  'recap.out.of': 'Resumo: {title}, {day}',
  'recap.out.on': 'Resumo: {day}',
  'recap.out.notes': 'Notas',
  'recap.out.done.me': 'Feito de minha parte',
  'recap.out.done.partner': 'Feito por {name}',
  'recap.out.me': 'De minha parte',
  'recap.out.partner': 'De {name}',
  'recap.out.goals': 'Objetivos',
  'recap.out.due': '(até {day})',
  'recap.out.goal.specific': 'O que vai ser diferente: {text}',
  'recap.out.goal.measurable': 'Como vamos ver que chegamos lá: {text}',
  'recap.out.goal.steps': { one: 'Em {n} passo', other: 'Em {n} passos' },
  'recap.out.goal.relevant': 'Por que é importante: {text}',
  'recap.out.goal.achievable': 'O que o torna possível agora: {text}',
});
