import type { promptsOpen as english } from '../en/prompts-open';
import { translation } from '../translation';

export const promptsOpen = translation<typeof english>()({
  'prompts.start.mustNot': '¿De qué tenemos que hablar hoy sin falta?',
  'prompts.start.urgent': '¿Qué es lo más urgente para ti ahora?',
  'prompts.start.easier': '¿Qué es mejor decir ahora que al final?',
  'prompts.start.hoping': '¿Qué esperas que pase?',
  'prompts.start.choice': '¿Hay alguna decisión que tengas que tomar pronto?',
  'prompts.start.wentWell': '¿Qué salió bien, grande o pequeño?',
  'prompts.start.owing': '¿Qué nos debemos todavía?',
  'prompts.start.quick': '¿Hay algo pequeño que resolver primero?',
  'prompts.start.both': '¿Con qué deberíamos irnos hoy?',
  'prompts.start.bothers': '¿Puedo empezar por lo que más me molesta?',
});
