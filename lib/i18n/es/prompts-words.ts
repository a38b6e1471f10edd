import type { promptsWords as english } from '../en/prompts-words';
import { translation } from '../translation';

export const promptsWords = translation<typeof english>()({
  'prompts.purpose.open': 'Abrir',
  'prompts.purpose.probe': 'Indagar',
  'prompts.purpose.listen': 'Escuchar',
  'prompts.purpose.challenge': 'Cuestionar',
  'prompts.purpose.support': 'Apoyar',
  'prompts.purpose.plan': 'Planear',
  'prompts.own.words': '{words}',
  'prompts.why.own': 'De tu colección «{pack}».',
  'prompts.why.ownStrengths': 'De tu colección «{pack}», para pasar de los problemas a lo bueno.',
  'prompts.why.first': 'Es tu primera reunión con {name}.',
  'prompts.why.strengths': 'Tus dos últimas reuniones trataron sobre todo de problemas.',
  'prompts.why.goal': 'El objetivo «{goal}» lleva tres reuniones sin tratarse.',
  'prompts.why.placeNone': 'Esta reunión aún no tiene lugar.',
  'prompts.why.placeUsual': 'Tus últimas reuniones fueron todas en este lugar.',
  'prompts.why.rhythm': {
    one: 'Ha pasado {n} día más que el ritmo acordado.',
    other: 'Han pasado {n} días más que el ritmo acordado.',
  },
  'prompts.why.review':
    'Esta es la reunión {ordinal}. Mirar atrás de vez en cuando la mantiene útil.',
  'prompts.why.owed': {
    one: 'Tienes {n} tarea pendiente con {name}.',
    other: 'Tienes {n} tareas pendientes con {name}.',
  },
  'prompts.why.line': 'Con {name} compartes línea jerárquica.',
  'prompts.why.follows': 'Sigue a «{question}»',
  'prompts.why.beginning': 'Con {name} estás en el inicio.',
  'prompts.why.developing': 'Con {name} ya hay confianza.',
  'prompts.why.maturing':
    'Con {name} el camino ya es largo: quien recibe la mentoría puede decidir más.',
  'prompts.why.closing': 'Con {name} esto llega a su cierre.',
  'prompts.why.exchange': 'Cada parte tiene algo que enseñar.',
  'prompts.why.question': 'Una pregunta suele dejar más huella que una respuesta.',
  'prompts.why.pressing': 'Lo que más apremia debería ir primero.',
  'prompts.why.ready': 'Es más fácil hablar cuando sabes qué buscas.',
  'prompts.why.strong': 'Las fortalezas y oportunidades merecen tanto tiempo como los problemas.',
  'prompts.why.end': 'Lo que se dice al final se recuerda la próxima vez.',
  'prompts.why.lookBack': 'Un minuto para mirar atrás, solo para ti.',
  'prompts.why.open': 'Pone en marcha la conversación.',
  'prompts.why.probe': 'Mira detrás de la primera respuesta.',
  'prompts.why.listen': 'Muestra que escuchaste.',
  'prompts.why.challenge': 'Mira las cosas desde otro lado.',
  'prompts.why.support': 'Descubre qué ayuda es bienvenida.',
  'prompts.why.plan': 'Convierte la charla en un paso.',
});
