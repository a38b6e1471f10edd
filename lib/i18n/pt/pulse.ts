import type { pulse as english } from '../en/pulse';
import { translation } from '../translation';

export const pulse = translation<typeof english>()({
  'pulse.ask': 'Ficou à vontade com {name}?',
  'pulse.private': 'Só para os seus olhos. Nunca entra em nada que compartilhe.',
  'pulse.1': 'Nada',
  'pulse.2': 'Pouco',
  'pulse.3': 'Em parte',
  'pulse.4': 'Bastante',
  'pulse.5': 'Totalmente',
  'pulse.skip': 'Agora não',
  'pulse.skipped': 'Sem resposta',
  'pulse.low.head': 'Se não há sintonia',
  'pulse.low.about':
    'Duas vezes seguidas, não ficou à vontade com {name}. Acontece, e a culpa não é de ninguém. É mais fácil conversar sobre isto agora do que depois.',
  'pulse.low.talk': 'Para conversar sobre isto',
  'pulse.low.talk.1': 'Diga o que nota, não como {name} é: “Acho difícil começar.”',
  'pulse.low.talk.2': 'Pergunte como é para {name}. Talvez ambos tenham notado.',
  'pulse.low.talk.3': 'Combinem uma coisa para mudar na próxima vez, e vejam depois como foi.',
  'pulse.low.part': 'Para uma boa despedida',
  'pulse.low.part.1': 'Se mais duas reuniões não mudarem isto, trocar a dupla não é um fracasso.',
  'pulse.low.part.2': 'Fale com {name} em pessoa, antes que alguém mais saiba.',
  'pulse.low.part.3': 'Diga o que leva desta mentoria, termine o que prometeu e agradeça a {name}.',
});
