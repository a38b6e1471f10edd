import type { promptsPrepare as english } from '../en/prompts-prepare';
import { translation } from '../translation';

export const promptsPrepare = translation<typeof english>()({
  'prompts.prepare.owed': 'De lo que asumiste, ¿qué está hecho y qué no?',
  'prompts.prepare.unfinished': '¿Hay algo sin terminar que {name} deba saber por ti?',
  'prompts.prepare.oneSubject': 'Si solo hay tiempo para un tema, ¿cuál tiene que ser?',
  'prompts.prepare.hopes': '¿Qué esperará {name} de ti?',
  'prompts.prepare.putOff': '¿Qué tema llevas tiempo aplazando?',
  'prompts.prepare.useful': '¿En qué notarías que esta reunión fue útil?',
  'prompts.prepare.news': '¿Qué ha pasado que {name} aún no sabe?',
  'prompts.prepare.twice': '¿Dónde intentaste lo mismo dos veces sin éxito?',
  'prompts.prepare.decision': '¿Qué decisión está pendiente, y qué la hace difícil?',
  'prompts.prepare.onlyThey': '¿Qué podría hacer {name} por ti que nadie más puede?',
  'prompts.prepare.facts': '¿Qué contexto necesita {name} antes de responder?',
  'prompts.prepare.understand': '¿Qué dijo {name} la última vez que te gustaría entender?',
  'prompts.prepare.stoppedSaying': '¿Qué ha dejado de mencionar {name}?',
  'prompts.prepare.tempted': '¿Qué consejo te tienta dar? Conviértelo en una pregunta.',
  'prompts.prepare.resource': '¿Conoces una persona, un libro o un curso para {name}?',

  'prompts.prepare.worked': '¿Qué salió mejor de lo que pensabas, y por qué?',
  'prompts.prepare.unused': '¿Cuál de tus fortalezas no usa tu trabajo?',
  'prompts.prepare.natural': '¿Qué se le da bien a {name} sin que lo note?',
  'prompts.prepare.chance': '¿Qué oportunidad surgió que no aprovechaste?',
  'prompts.prepare.known': '¿Por qué te gustaría que te conocieran, más allá de tu puesto actual?',
  'prompts.prepare.visible': '¿Qué encargo haría más visible el trabajo de {name}?',
  'prompts.prepare.thanked': '¿Quién te ha dado las gracias hace poco, y por qué?',
  'prompts.prepare.lookForward': '¿Qué esperas con ganas de una mañana de trabajo?',
  'prompts.prepare.fiveYears': '¿Qué podría estar haciendo {name} dentro de cinco años?',
  'prompts.prepare.teachYou': '¿Qué te gustaría que {name} te mostrara?',
  'prompts.prepare.enjoy': '¿Qué leíste o escuchaste que a {name} le gustaría?',

  'prompts.prepare.goalStep': '¿Qué pequeña cosa haría avanzar «{goal}»?',
  'prompts.prepare.goalStill': '¿Importa «{goal}» tanto como cuando se escribió?',
  'prompts.prepare.goalWay': '¿Qué se interpone en el camino de «{goal}»?',
  'prompts.prepare.goalDone': '¿Qué se ha logrado ya en el camino hacia «{goal}»?',

  'prompts.prepare.walk': '¿Y si la conversación fuera un paseo?',
  'prompts.prepare.otherPlace': '¿Qué lugar, lejos del trabajo diario, le iría bien a {name}?',
  'prompts.prepare.freely': '¿Dónde hablarías con más libertad que en tu puesto?',
  'prompts.prepare.nextDate': '¿Qué fecha puede quedar reservada antes de despedirse?',
  'prompts.prepare.pushedAside': '¿Qué ocupa una y otra vez el lugar de las reuniones?',

  'prompts.prepare.wontDo': '¿Qué ayuda no vas a dar, y está claro?',
  'prompts.prepare.confidential': '¿Qué cosas deberían quedar entre las dos partes?',
  'prompts.prepare.reach': '¿A qué horas puede {name} escribir o llamar?',
  'prompts.prepare.atEase': '¿Te sientes a gusto con {name}? Si no, ¿qué falta?',
  'prompts.prepare.leaveTo': '¿Qué decisión dejarás del todo en manos de {name}?',
  'prompts.prepare.lead': '¿Qué parte de la reunión quieres dirigir tú?',
  'prompts.prepare.ownAnswer': '¿Qué piensas tú, antes de oír a {name}?',

  'prompts.prepare.keepHabit': '¿Qué parte de las reuniones no debería cambiar nunca?',
  'prompts.prepare.dropHabit': '¿Qué costumbre de las reuniones ya no ayuda?',
  'prompts.prepare.cameTrue': 'Mira tus primeras respuestas. ¿Qué deseo se cumplió?',

  'prompts.prepare.lastMeeting': '¿Cómo sería una buena última reunión?',
  'prompts.prepare.thank': '¿Qué quieres agradecer a {name}?',
  'prompts.prepare.afterwards': '¿Cómo va a seguir el contacto después?',
});
