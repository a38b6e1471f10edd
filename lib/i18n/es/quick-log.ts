import type { quickLog as english } from '../en/quick-log';
import { translation } from '../translation';

export const quickLog = translation<typeof english>()({
  'quickLog.owner.me': 'De mi parte',
  'quickLog.owner.partner': 'De {name}',
  'quickLog.owner.they': 'De su parte',
  'quickLog.partner.known': '{name}',
  'quickLog.partner.new': 'Nueva: {name}',
  'quickLog.partner.which': { one: '¿Quién? Hay {n}', other: '¿Quién? Hay {n}' },
  'quickLog.partner.none': '¿Con quién?',
  'quickLog.due.none': 'Sin fecha',
  'quickLog.due.today': 'Hoy',
  'quickLog.due.tomorrow': 'Mañana',
  'quickLog.due.on': '{date}',
  'quickLog.due.meeting': 'Próxima reunión, {date}',
  'quickLog.hours': 'Horario acordado: {hours}.',
  'quickLog.hours.take': 'Mejor {day}',
  'quickLog.kind.task': 'Tarea',
  'quickLog.kind.resource': 'Recurso',
  'quickLog.kind.contact': 'Contacto',
  'quickLog.kind.contact.of': 'Contacto: {name}',
  'quickLog.kind.learning': 'Aprendizaje',
  'quickLog.kind.support': 'Apoyo',
  'quickLog.goal.known': '{goal}',
  'quickLog.goal.unknown': 'Sin objetivo para #{tag}',
  'quickLog.goal.none': 'Sin objetivo',
  'quickLog.truncated': 'La línea es larga: solo se leyeron los primeros {max} caracteres.',
});
