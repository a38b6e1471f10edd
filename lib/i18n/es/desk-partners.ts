import type { deskPartners as english } from '../en/desk-partners';
import { translation } from '../translation';

export const deskPartners = translation<typeof english>()({
  'desk.partner.open': 'Abrir la página de {name}',
  'desk.partner.split': 'Su parte del tiempo, en %',
  'desk.partner.split.hint': 'El reparto acordado, 80 por ejemplo. Sin acuerdo, déjalo vacío.',
  'desk.partner.line': 'Misma línea jerárquica',
  'desk.partner.line.hint': 'El panel te recuerda entonces decir desde qué papel hablas.',
  'desk.partner.leads': 'Recordatorios para preparar',
  'desk.partner.leads.settings': 'Como en los ajustes',
  'desk.partner.leads.own': 'Para esta persona',
  'desk.partner.error.split': 'La parte es un número entero, de 0 a 100.',
  'desk.partner.archived': { one: 'Solo en archivo ({n})', other: 'Solo en archivo ({n})' },
  'desk.partner.rests': 'en el archivo',

  'desk.lead.minutes': { one: '{n} minuto antes', other: '{n} minutos antes' },
  'desk.lead.hours': { one: '{n} hora antes', other: '{n} horas antes' },
  'desk.lead.days': { one: '{n} día antes', other: '{n} días antes' },

  'desk.partner.more': 'Más sobre {name}',
  'desk.partner.alike': 'Mismo nombre: {names}. ¿Es la misma persona?',
  'desk.partner.merge': 'Combinar con otra persona',
  'desk.partner.archive': 'Archivar',
  'desk.partner.unarchive': 'Sacar del archivo',
  'desk.partner.delete': 'Eliminar del todo',
  'desk.partner.archive.did': '{name} pasa al archivo',
  'desk.partner.unarchive.did': '{name} vuelve del archivo',

  'desk.merge.head': 'Combinar a {name} con otra persona',
  'desk.merge.with': 'La otra persona',
  'desk.merge.choose': 'Elige una persona',
  'desk.merge.alone': 'No hay otra persona con quien combinar.',
  'desk.merge.stays': '¿Qué nombre se queda?',
  'desk.merge.moves': 'Pasa a {stays}:',
  'desk.merge.moves.none': 'De {goes} aún no hay nada anotado, así que no se traspasa nada.',
  'desk.merge.rest':
    'Quedan el nombre, el papel y la fase de {stays}. Se guardan los correos de ambas; si las dos tienen un texto, se une.',
  'desk.merge.do': 'Combinar',
  'desk.merge.did': '{goes} ahora forma parte de {stays}',

  'desk.delete.head': 'Eliminar a {name} del todo',
  'desk.delete.goes': 'Esto se va, sin vuelta atrás:',
  'desk.delete.goes.none': 'No hay nada más anotado de {name}. Solo se va la persona.',
  'desk.delete.cached': 'También se va lo que Cairn leyó de {name} en tus calendarios.',
  'desk.delete.shared': {
    one: '{n} reunión con más gente se queda con ella, con su propio título.',
    other: '{n} reuniones con más gente se quedan con ella, con su propio título.',
  },
  'desk.delete.calendar':
    'Tu calendario no cambia. Sus reuniones en él no volverán a tomarse por mentoría.',
  'desk.delete.files': {
    one: '{n} archivo de calendario que diste aún nombra a {name}. Se va cuando quites ese calendario.',
    other:
      '{n} archivos de calendario que diste aún nombran a {name}. Se van cuando quites esos calendarios.',
  },
  'desk.delete.keep': 'Para conservar una copia, descarga todo antes.',
  'desk.delete.keep.go': 'Ir a la descarga',
  'desk.delete.sure': 'No se puede deshacer.',
  'desk.delete.do': 'Eliminar del todo',
  'desk.delete.yes': 'Sí, eliminar a {name}',
  'desk.delete.busy': 'Eliminando. Puede tardar un momento.',
  'desk.delete.did': '{name} ya no está en Cairn',

  'desk.of.meetings': { one: '{n} reunión', other: '{n} reuniones' },
  'desk.of.noteBlocks': { one: '{n} nota', other: '{n} notas' },
  'desk.of.actions': { one: '{n} tarea', other: '{n} tareas' },
  'desk.of.agendaItems': { one: '{n} punto de la agenda', other: '{n} puntos de la agenda' },
  'desk.of.goals': { one: '{n} objetivo', other: '{n} objetivos' },
  'desk.of.focuses': { one: '{n} foco', other: '{n} focos' },
  'desk.of.agreements': { one: '{n} acuerdo', other: '{n} acuerdos' },
  'desk.of.goalCheckIns': {
    one: '{n} avance de un objetivo',
    other: '{n} avances de objetivos',
  },
  'desk.of.charters': {
    one: '{n} acuerdo de mentoría',
    other: '{n} acuerdos de mentoría',
  },
  'desk.of.feedback': { one: '{n} comentario', other: '{n} comentarios' },
  'desk.of.roadmapThemes': { one: '{n} tema', other: '{n} temas' },
  'desk.of.pulses': { one: '{n} valoración privada', other: '{n} valoraciones privadas' },
  'desk.of.preparations': {
    one: '{n} respuesta al preparar',
    other: '{n} respuestas al preparar',
  },
  'desk.of.guidedSessions': { one: '{n} sesión guiada', other: '{n} sesiones guiadas' },
  'desk.of.skillRatings': {
    one: '{n} mirada a tu forma de negociar',
    other: '{n} miradas a tu forma de negociar',
  },
  'desk.of.closings': { one: '{n} cierre', other: '{n} cierres' },
  'desk.of.reflections': { one: '{n} reflexión', other: '{n} reflexiones' },
  'desk.of.partners': { one: '{n} persona', other: '{n} personas' },
  'desk.of.decisions': {
    one: '{n} respuesta sobre una serie',
    other: '{n} respuestas sobre series',
  },
  'desk.of.calendarAccounts': { one: '{n} calendario', other: '{n} calendarios' },
  'desk.of.calendarEvents': { one: '{n} evento leído', other: '{n} eventos leídos' },
});
