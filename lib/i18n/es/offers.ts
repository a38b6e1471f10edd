import type { offers as english } from '../en/offers';
import { translation } from '../translation';

export const offers = translation<typeof english>()({
  'offers.why.first': 'Es tu primera reunión con {name}. Hay una sesión corta para eso.',
  'offers.why.fit':
    'Dos veces seguidas no fue fácil con {name}. Hay una página tranquila para eso.',
  'offers.why.review': 'Esta es la reunión {n}: buen momento para ver cómo va.',
  'offers.why.closing':
    '{name} y tú estáis en la última fase. Terminar a propósito bien vale una hora.',
  'offers.why.charter': 'Ya has visto a {name}, y aún no hay nada escrito sobre cómo trabajáis.',
  'offers.why.step1': '«{text}» está nombrado. El primer paso mira el puesto que lo rodea.',
  'offers.why.step2': '«{text}» está en el paso 2: imaginar hecha una parte difícil.',
  'offers.why.step3': '«{text}» está en el paso 3: ver cómo va, desde tres lados.',
  'offers.why.step4': '«{text}» está en el último paso: qué salió y qué mostró.',
  'offers.why.need': 'Nombrasteis «{text}» como lo siguiente.',
  'offers.why.focus': 'Hay metas, y aún ningún foco. Una cosa a la vez llega más lejos.',
  'offers.why.developing.goal': 'Os habéis visto {n} veces, y hay una meta.',
  'offers.why.developing.charter': 'Os habéis visto {n} veces, y sabéis cómo trabajar.',
  'offers.why.maturing.mentor': '{name} ya propone, decide y hace la mayor parte.',
  'offers.why.maturing.mentee': 'Ya propones, decides y haces la mayor parte.',
  'offers.why.ending.reached': 'Las metas están logradas, y los pasos se dan sin ayuda.',
  'offers.why.ending.lull': 'Las últimas reuniones han dado poco. Quizá sea hora de terminar bien.',
  'offers.why.ended': 'La sesión de cierre está hecha. La relación puede descansar.',
  'offers.phase': '¿Pasar a «{phase}»?',
  'offers.to.beginning': 'Inicio',
  'offers.to.developing': 'Desarrollo',
  'offers.to.maturing': 'Madurez',
  'offers.to.closing': 'Cierre',
  'offers.to.ended': 'Fin',
  'offers.move': 'Pasar',
  'offers.later': 'Ahora no',
  'offers.away.sessions': 'No ofrecer más sesiones',
  'offers.away.phases': 'No sugerir más fases',
  'offers.said.moved': 'Fase cambiada',
  'offers.said.away': 'Apartado',
  'offers.why.maturing.goal': {
    one: 'Una meta está lograda. La siguiente quizá pida menos ayuda.',
    other: '{n} metas están logradas. La siguiente quizá pida menos ayuda.',
  },
});
