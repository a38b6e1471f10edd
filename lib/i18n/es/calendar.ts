import type { calendar as english } from '../en/calendar';
import { translation } from '../translation';

export const calendar = translation<typeof english>()({
  'calendar.refused.empty': 'Este archivo está vacío.',
  'calendar.refused.too-large':
    'Este calendario ocupa más de {n} MB. Exporta un periodo más corto e inténtalo de nuevo.',
  'calendar.refused.web-page':
    'Esto es una página web, no un calendario. Exporta el calendario como archivo .ics y elige ese.',
  'calendar.refused.not-a-calendar':
    'Esto no es un archivo de calendario: no contiene ningún calendario.',
  'calendar.refused.vcalendar-1':
    'Es un archivo vCalendar 1.0, un formato antiguo. Expórtalo de nuevo como iCalendar (.ics).',
  'calendar.refused.cancelled': 'Se detuvo la lectura.',

  'calendar.refused.failed': 'No se pudo leer este archivo. El fallo es nuestro, no del archivo.',

  'calendar.address.empty': 'Pega la dirección de un calendario.',
  'calendar.address.invalid':
    'Cairn no puede leer esto como una dirección. Copia entera la dirección privada desde los ajustes del calendario; empieza por https:// o webcal://.',
  'calendar.address.http':
    'Esta dirección no está cifrada: otros podrían leer el calendario por el camino. Usa una con https://.',
  'calendar.address.credentials':
    'Esta dirección incluye un usuario o una contraseña. Usa en su lugar la dirección privada del calendario.',

  'calendar.fetch.sign-in':
    'El servidor del calendario pide iniciar sesión. Usa la dirección privada.',
  'calendar.fetch.not-found':
    'No hay ningún calendario en esta dirección. Puede que se haya restablecido.',
  'calendar.fetch.gone': 'Este calendario ya no se publica. Pide una dirección nueva.',
  'calendar.fetch.busy': 'El servidor del calendario está ocupado. Cairn lo intentará de nuevo.',
  'calendar.fetch.server': 'El servidor del calendario falla. Cairn lo intentará de nuevo.',
  'calendar.fetch.refused': 'El servidor del calendario rechazó la petición.',
  'calendar.fetch.web-page':
    'Llegó una página web en lugar del calendario. Puede que la red o el servidor pidan iniciar sesión.',
  'calendar.fetch.empty': 'El servidor del calendario respondió sin contenido.',
  'calendar.fetch.elsewhere': 'El servidor lleva a otro, quizá a un inicio de sesión.',
  'calendar.fetch.too-large': 'Este calendario ocupa más de 50 MB.',
  'calendar.fetch.insecure': 'El servidor lleva a una dirección que no está cifrada.',
  'calendar.fetch.timeout': 'El servidor del calendario tardó demasiado en responder.',
  'calendar.fetch.offline': 'No se puede llegar al servidor del calendario. Revisa la conexión.',
  'calendar.fetch.cancelled': 'Se detuvo la descarga.',

  'calendar.account.signed-out':
    'La sesión de este calendario está cerrada. Vuelve a iniciarla para mantenerlo al día.',
  'calendar.account.no-consent':
    'Cairn ya no puede leer este calendario. Vuelve a iniciar sesión y permítelo.',
  'calendar.account.not-allowed':
    'Esta cuenta no deja que Cairn lea calendarios. Quien la administra puede permitirlo.',
  'calendar.account.no-mailbox':
    'Esta cuenta no tiene buzón en Outlook.com ni en Microsoft 365, así que no hay calendario que leer.',
  'calendar.account.not-found': 'Este calendario ya no existe o ya no se comparte contigo.',
  'calendar.account.unreadable':
    'La respuesta del calendario llegó cortada o ilegible. Cairn lo intentará de nuevo.',
  'calendar.account.copied':
    'Este calendario llegó con una copia, y su dirección secreta nunca va en ella. Quítalo aquí y añade la dirección de nuevo.',
  'calendar.account.copied-file':
    'Este calendario llegó con una copia, pero su archivo no. Elige el archivo otra vez.',
  'calendar.account.too-large': 'Este calendario tiene demasiados eventos para leerlo.',
  'calendar.account.entry': 'Un evento no tenía una forma que Cairn pueda leer. Se dejó fuera.',

  'calendar.problem.line': 'Esta línea no tiene la forma de un calendario. El resto se leyó.',
  'calendar.problem.end': 'Se omitió un END sin su BEGIN.',
  'calendar.problem.unclosed': 'A este {component} le falta su END. Se leyó lo que hay.',
  'calendar.problem.no-start': 'Se omitió un evento sin comienzo.',
  'calendar.problem.start': 'Se omitió un evento: su comienzo no es ni una fecha ni una hora.',
  'calendar.problem.end-first': 'Este evento acaba antes de empezar. Se omitió su final.',
  'calendar.problem.end-time':
    'El final de este evento no es ni una fecha ni una hora, y se omitió.',
  'calendar.problem.duration': 'La duración de este evento no sirve, y se omitió.',
  'calendar.problem.recurrence-id':
    'Esta repetición modificada no dice a cuál sustituye. Se leyó por separado.',
  'calendar.problem.rule':
    'No se puede leer esta regla de repetición. Solo se leyó la primera vez.',
  'calendar.problem.rdate': 'Una fecha añadida no se puede leer, y se omitió.',
  'calendar.problem.exdate': 'Una fecha excluida no se puede leer, y se omitió.',
  'calendar.problem.zone':
    'No se conoce la zona horaria «{zone}». Sus horas pueden no ser exactas: se leyeron en la zona del calendario.',
  'calendar.problem.series-cut': {
    one: 'Esta serie se repite demasiado para leerla entera. Se leyó {n} repetición.',
    other: 'Esta serie se repite demasiado para leerla entera. Se leyeron {n} repeticiones.',
  },
  'calendar.problem.file-cut':
    'Este archivo tiene demasiadas repeticiones. Se leyeron las {n} primeras; el resto se omitió.',
  'calendar.problem.vcalendar-1': 'Se omitió un evento en el formato antiguo vCalendar 1.0.',
});
