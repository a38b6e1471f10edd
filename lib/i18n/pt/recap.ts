import type { recap as english } from '../en/recap';
import { translation } from '../translation';

export const recap = translation<typeof english>()({
  'recap.link': 'Resumo',
  'recap.title': 'Resumo para {name}',
  'recap.what': 'O que entra',
  'recap.part.notes': 'Notas compartilháveis',
  'recap.part.doneMe': 'Feito de minha parte',
  'recap.part.donePartner': 'Feito por {name}',
  'recap.part.me': 'De minha parte',
  'recap.part.partner': 'De {name}',
  'recap.part.goals': 'Objetivos',
  'recap.goal.specific': 'O que vai ser diferente: {text}',
  'recap.goal.measurable': 'Como vamos ver que chegamos lá: {text}',
  'recap.goal.steps': { one: 'Em {n} passo', other: 'Em {n} passos' },
  'recap.goal.relevant': 'Por que é importante: {text}',
  'recap.goal.achievable': 'O que o torna possível agora: {text}',
  'recap.private': { one: '{n} nota privada fica aqui', other: '{n} notas privadas ficam aqui' },
  'recap.mark': 'Tornar compartilhável',
  'recap.marked': 'Marcada como compartilhável',
  'recap.none': 'Nada desta reunião está marcado ainda como compartilhável.',
  'recap.none.how':
    'Marque abaixo uma nota, ou ao escrever com o cadeado ao lado (Ctrl+Shift+S). Ações da reunião e objetivos também entram.',
  'recap.none.write':
    'Ao escrever uma nota, o cadeado ao lado (Ctrl+Shift+S) marca a nota. Ações da reunião e objetivos também entram.',
  'recap.goes': 'O que sai, palavra por palavra',
  'recap.nothing': 'Nada foi escolhido.',
  'recap.language': 'Em que língua',
  'recap.language.failed':
    'Não foi possível carregar essa língua. Recarregue a página e tente de novo.',
  'recap.as': 'Como',
  'recap.as.text': 'Texto',
  'recap.as.markdown': 'Markdown',
  'recap.as.dates': 'Datas',
  'recap.copy': 'Copiar',
  'recap.mail': 'Rascunho',
  'recap.mail.long':
    'Longo demais para um rascunho: muitos programas de e-mail o cortam. Copie o texto e cole no e-mail.',
  'recap.mail.subject': 'Rascunho só com o assunto',
  'recap.file': 'Como arquivo (.md)',
  'recap.ics': 'Para um calendário (.ics)',
  'recap.dates.none': 'Nada do que foi escolhido tem data.',
});
