import type { deskSessions as english } from '../en/desk-sessions';
import { translation } from '../translation';

export const deskSessions = translation<typeof english>()({
  'desk.sessions.title': 'Sesiones',
  'desk.sessions.choose': 'Sesión guiada…',
  'desk.sessions.earlier': { one: '{n} sesión anterior', other: '{n} sesiones anteriores' },
  'desk.sessions.done.on': 'Hecha: {day}',
  'desk.sessions.waits.since': 'En espera: {day}',
  'desk.sessions.begun.on': 'Empezada: {day}',
  'desk.sessions.where': 'Respondida en las reuniones:',
  'desk.sessions.reopen': 'Retomar',
  'desk.sessions.drop': 'Quitar',
  'desk.sessions.gone': 'Esta sesión no existe, o ya no.',
  'desk.sessions.unknown':
    'Esta versión de Cairn no conoce este tipo de sesión. Se guarda tal como está.',
  'desk.review.title': 'Cómo va todo',
  'desk.review.charter.none': 'Aún no hay nada acordado.',
  'desk.review.pulse': 'Cómo te sentías con ello',
  'desk.review.pulse.up': 'Estás más a gusto que antes',
  'desk.review.pulse.down': 'Estás menos a gusto que antes',
  'desk.review.pulse.same': 'Estás tan a gusto como antes',
  'desk.fit.talk': 'Cómo empezar a hablarlo',
  'desk.fit.talk.say.1':
    '«Me gustaría que estas horas nos sirvan a ambas partes. ¿Puedo decirte cómo las vivo yo?»',
  'desk.fit.talk.say.2': '«Para mí aún no fluye. ¿Cómo es para ti?»',
  'desk.fit.wait': 'Mientras esperas',
  'desk.fit.wait.1': 'Elige una sola cosa que hacer distinto la próxima vez, y haz solo esa.',
  'desk.fit.wait.2': 'Después de dos reuniones más, vuelve a esta página.',
  'desk.fit.wait.3': 'Fíjate también en lo que sale fácil. Suele ser algo pequeño.',
  'desk.fit.part': 'Cómo despedirse bien',
  'desk.fit.part.say.1':
    '«Creo que no somos la pareja adecuada. Me gustaría que lo cerremos bien.»',
  'desk.fit.part.say.2': '«Gracias por tu tiempo. Me quedo con una cosa: …»',
});
