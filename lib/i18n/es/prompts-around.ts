import type { promptsAround as english } from '../en/prompts-around';
import { translation } from '../translation';

export const promptsAround = translation<typeof english>()({
  'prompts.first.mentor.want': '¿Qué haría que estas reuniones también te valieran la pena a ti?',
  'prompts.first.mentor.bring':
    '¿Qué experiencias tuyas, también las fallidas, podrían servir a {name}?',
  'prompts.first.mentor.expect': '¿Con qué cuentas de {name} sin haberlo dicho en voz alta?',
  'prompts.first.mentee.want': 'Dentro de seis meses, ¿qué debería ser más fácil que hoy?',
  'prompts.first.mentee.bring': '¿Qué sabes tú que {name} quizá nunca haya visto?',
  'prompts.first.mentee.expect': '¿Qué ayuda esperas: respuestas, preguntas, contactos?',

  'prompts.start.awake': '¿Qué te ha quitado el sueño?',
  'prompts.start.mustNot': '¿De qué tenemos que hablar hoy sin falta?',
  'prompts.start.urgent': '¿Qué es lo más urgente para ti ahora?',
  'prompts.start.easier': '¿Qué es mejor decir ahora que al final?',
  'prompts.start.glad': '¿Qué te ha alegrado desde nuestra última reunión?',
  'prompts.start.weather': 'Si tu semana fuera un parte del tiempo, ¿qué diría?',
  'prompts.start.worry': '¿Qué preocupación deberíamos mirar antes que nada?',
  'prompts.start.surprise': '¿Qué noticia te sorprendió?',
  'prompts.start.hoping': '¿Qué esperas que pase?',
  'prompts.start.choice': '¿Hay alguna decisión que tengas que tomar pronto?',
  'prompts.start.wentWell': '¿Qué salió bien, grande o pequeño?',
  'prompts.start.really': 'En dos frases: ¿cómo estás?',

  'prompts.close.sentence': 'En una frase, ¿con qué te quedas?',
  'prompts.close.who': '¿Quién hace qué hasta la próxima vez?',
  'prompts.close.explore': '¿Qué quieres leer, ver o probar por tu cuenta?',
  'prompts.close.format': '¿Qué debería ser distinto en nuestra próxima reunión?',
  'prompts.close.unsaid': '¿Queda algo por decir?',
  'prompts.close.tenMinutes': '¿Qué diez minutos de hoy fueron los mejores?',

  'prompts.reflect.again': 'Si la reunión empezara ahora otra vez, ¿qué cambiarías?',
  'prompts.reflect.talked': '¿Quién habló más, y estuvo bien así?',
  'prompts.reflect.moment': '¿Cuándo fue más abierta la conversación?',
  'prompts.reflect.heldBack': '¿Qué te callaste, y por qué?',
  'prompts.reflect.self': '¿Qué descubriste de ti?',
  'prompts.reflect.promised': '¿Puedes cumplir todo lo que prometiste?',
  'prompts.reflect.answered': '¿Diste una respuesta donde una pregunta habría servido más?',
  'prompts.reflect.taught': '¿Qué te enseñó {name}?',
  'prompts.reflect.silence': '¿Dónde ayudó tu silencio a que {name} pensara?',
  'prompts.reflect.troubles': '¿Hablaste de lo que te preocupa?',
  'prompts.reflect.advice': '¿Qué consejo vas a seguir, y cuál no?',
  'prompts.reflect.opinion': '¿Dónde mantuviste tu propia opinión?',
});
