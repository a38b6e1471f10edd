import type { offers as english } from '../en/offers';
import { translation } from '../translation';

export const offers = translation<typeof english>()({
  'offers.why.first': 'É a sua primeira reunião com {name}. Há uma sessão curta para isso.',
  'offers.why.fit': 'Duas vezes seguidas não foi fácil com {name}. Há uma página calma para isso.',
  'offers.why.review': 'Esta é a reunião {n}: um bom momento para ver como vai.',
  'offers.why.closing':
    'A mentoria com {name} está na última fase. Terminar de propósito vale uma hora.',
  'offers.why.charter':
    'Já se encontrou com {name}, e ainda nada está escrito sobre como trabalham.',
  'offers.why.step1': '«{text}» está nomeado. O primeiro passo olha o trabalho à volta.',
  'offers.why.step2': '«{text}» está no passo 2: imaginar já feita uma parte difícil.',
  'offers.why.step3': '«{text}» está no passo 3: ver como vai, de três lados.',
  'offers.why.step4': '«{text}» está no último passo: o que resultou e o que mostrou.',
  'offers.why.need': 'Nomearam «{text}» como o que vem a seguir.',
  'offers.why.focus': 'Há objetivos, e ainda nenhum foco. Uma coisa de cada vez vai mais longe.',
  'offers.why.developing.goal': 'Encontraram-se {n} vezes, e há um objetivo.',
  'offers.why.developing.charter': 'Encontraram-se {n} vezes, e sabem como querem trabalhar.',
  'offers.why.maturing.mentor': '{name} já propõe, decide e faz a maior parte.',
  'offers.why.maturing.mentee': 'Já propõe, decide e faz a maior parte.',
  'offers.why.ending.reached': 'Os objetivos estão alcançados, e os passos dão-se sem ajuda.',
  'offers.why.ending.lull':
    'As últimas reuniões trouxeram pouco. Talvez seja hora de terminar bem.',
  'offers.why.ended': 'A sessão de encerramento está feita. A relação pode descansar.',
  'offers.phase': 'Passar para «{phase}»?',
  'offers.to.beginning': 'Início',
  'offers.to.developing': 'Desenvolvimento',
  'offers.to.maturing': 'Maturidade',
  'offers.to.closing': 'Encerramento',
  'offers.to.ended': 'Concluída',
  'offers.move': 'Passar',
  'offers.later': 'Agora não',
  'offers.away.sessions': 'Não oferecer mais sessões',
  'offers.away.phases': 'Não sugerir mais fases',
  'offers.said.moved': 'Fase alterada',
  'offers.said.away': 'Posto de lado',
  'offers.why.maturing.goal': {
    one: 'Um objetivo está alcançado. O próximo talvez peça menos ajuda.',
    other: '{n} objetivos estão alcançados. O próximo talvez peça menos ajuda.',
  },
});
