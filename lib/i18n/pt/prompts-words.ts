import type { promptsWords as english } from '../en/prompts-words';
import { translation } from '../translation';

export const promptsWords = translation<typeof english>()({
  'prompts.purpose.open': 'Abrir',
  'prompts.purpose.probe': 'Aprofundar',
  'prompts.purpose.listen': 'Escutar',
  'prompts.purpose.challenge': 'Desafiar',
  'prompts.purpose.support': 'Apoiar',
  'prompts.purpose.plan': 'Agir',
  'prompts.why.first': 'É a sua primeira reunião com {name}.',
  'prompts.why.strengths': 'As suas duas últimas reuniões trataram sobretudo de problemas.',
  'prompts.why.goal': 'O objetivo “{goal}” não aparece há três reuniões.',
  'prompts.why.placeNone': 'Esta reunião ainda não tem lugar.',
  'prompts.why.placeUsual': 'As suas últimas reuniões foram todas neste lugar.',
  'prompts.why.rhythm': {
    one: 'Passou {n} dia do ritmo que combinaram.',
    other: 'Passaram {n} dias do ritmo que combinaram.',
  },
  'prompts.why.review':
    'Esta é a reunião {ordinal}. Olhar para trás de vez em quando mantém as reuniões úteis.',
  'prompts.why.owed': {
    one: 'Tem {n} ação em aberto com {name}.',
    other: 'Tem {n} ações em aberto com {name}.',
  },
  'prompts.why.beginning': 'A mentoria com {name} está no início.',
  'prompts.why.developing': 'Com {name}, o começo já ficou para trás.',
  'prompts.why.maturing': 'A mentoria com {name} já foi longe: quem a recebe pode decidir mais.',
  'prompts.why.closing': 'A mentoria com {name} caminha para o fim.',
  'prompts.why.exchange': 'Cada lado tem algo a ensinar.',
  'prompts.why.question': 'Uma pergunta costuma marcar mais do que uma resposta.',
  'prompts.why.pressing': 'O que mais aperta deve vir primeiro.',
  'prompts.why.ready': 'É mais fácil conversar quando se sabe o que se quer.',
  'prompts.why.strong': 'Pontos fortes e oportunidades merecem tanto tempo quanto os problemas.',
  'prompts.why.end': 'O que se diz no fim ainda é lembrado na próxima vez.',
  'prompts.why.lookBack': 'Um minuto de reflexão, só seu.',
  'prompts.why.open': 'Faz a conversa começar.',
  'prompts.why.probe': 'Olha por trás da primeira resposta.',
  'prompts.why.listen': 'Mostra que houve escuta.',
  'prompts.why.challenge': 'Olha para as coisas de outro lado.',
  'prompts.why.support': 'Descobre que ajuda é bem-vinda.',
  'prompts.why.plan': 'Faz da conversa um passo.',
});
