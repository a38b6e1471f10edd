import type { goals as english } from '../en/goals';
import { translation } from '../translation';

export const goals = translation<typeof english>()({
  'goals.smart': 'O que ajuda a chegar lá',
  'goals.smart.hint': 'Tudo pode ficar em aberto.',
  'goals.smart.whole': 'Não falta nada.',
  'goals.smart.rest': 'O que ainda se pode dizer',
  'goals.smart.worded': 'Parece já estar no texto',
  'goals.smart.steps': { one: '{n} passo', other: '{n} passos' },
  'goals.smart.specific': 'O que vai ser diferente?',
  'goals.smart.measurable': 'Como vocês dois vão ver que chegou lá?',
  'goals.smart.timely': 'Até quando?',
  'goals.smart.relevant': 'Por que é importante?',
  'goals.smart.achievable': 'O que o torna possível agora?',
  'goals.checkIns': 'Como tem andado',
  'goals.checkIns.more': { one: '{n} nota anterior', other: '{n} notas anteriores' },
  'goals.wordings': 'Como se dizia antes',
  'goals.until': 'até {day}',

  'plan.link': 'Todo o plano em uma página',
  'plan.title': 'Plano com {name}',
  'plan.none': 'Ainda sem objetivos nem tarefas. Eles vêm da página de vocês.',
  'plan.focus': 'Foco',
  'plan.others': 'Mais a fazer',
  'plan.objectives': 'Meus objetivos que isto ajuda',
  'plan.reached': 'Alcançado',
});
