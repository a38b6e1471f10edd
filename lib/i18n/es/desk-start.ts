import type { deskStart as english } from '../en/desk-start';
import { translation } from '../translation';

export const deskStart = translation<typeof english>()({
  'start.step': 'Paso {step} de 3',
  'start.try': 'Probar con un ejemplo',
  'start.failed': 'No funcionó. No se cambió nada; inténtalo otra vez.',
  'start.where': '¿Dónde encuentro el archivo o la dirección?',
  'start.where.google':
    'Google Calendar: Configuración, el nombre de tu calendario, «Dirección secreta en formato iCal».',
  'start.where.outlook':
    'Outlook: Configuración, Calendario, Calendarios compartidos; publícalo con todos los detalles y copia el vínculo ICS.',
  'start.where.apple': 'Calendario de Apple: Archivo, Exportar. Crea un archivo.',
  'start.where.other': 'Otros: busca «iCal», «ICS», «suscribirse» o «exportar».',

  'start.found.about':
    'Échale un vistazo: ¿es mentoría, y quién la da a quién? También se puede corregir después.',
  'start.found.none':
    'No se reconoció ninguna mentoría. Marca una reunión abajo, o sigue y añade una persona a mano.',
  'start.chair': 'Quién da mentoría a quién: {name}',
  'start.chair.mentor': 'Das mentoría a {name}',
  'start.chair.mentee': '{name} te da mentoría',
  'start.chair.guess': 'Una suposición: el título no lo dice.',
  'start.why.rest': { one: '{n} motivo más', other: '{n} motivos más' },
  'start.unsure': 'No del todo seguro',
  'start.singles.count': { one: '{n} fecha', other: '{n} fechas' },
  'start.singles': 'Ver una por una',
  'start.singles.of': 'Ver una por una: {title}',
  'start.found.confirm': 'Así está bien',
  'start.found.go': 'Seguir',

  'start.ready': 'Cairn está listo',
  'start.ready.running': 'Tu reunión con {names} está en curso (fin: {time}).',
  'start.ready.running.nobody': 'Mentoría en curso (fin: {time}).',
  'start.ready.soon': {
    one: 'Tu reunión con {names} empieza en {n} minuto: {time}.',
    other: 'Tu reunión con {names} empieza en {n} minutos: {time}.',
  },
  'start.ready.soon.nobody': {
    one: 'Una reunión de mentoría empieza en {n} minuto: {time}.',
    other: 'Una reunión de mentoría empieza en {n} minutos: {time}.',
  },
  'start.ready.beside': 'La agenda, las tareas y las notas están en el panel, junto a la llamada.',
  'start.ready.also.running': 'Al mismo tiempo: {names} (fin: {time}).',
  'start.ready.also.running.nobody': 'Al mismo tiempo: otra mentoría (fin: {time}).',
  'start.ready.also.soon': 'Al mismo tiempo: {names} (inicio: {time}).',
  'start.ready.also.soon.nobody': 'Al mismo tiempo: otra mentoría (inicio: {time}).',
  'start.ready.also.switch': 'En el panel eliges cuál muestra.',
  'start.ready.later': 'Próxima: {names}, {when}.',
  'start.ready.later.nobody': 'La próxima reunión de mentoría: {when}.',
  'start.ready.tells': 'Cairn te avisa antes, y otra vez cuando empiece.',
  'start.ready.tells.start': 'Cairn te avisa cuando empiece.',
  'start.ready.none':
    'No hay ninguna reunión de mentoría próxima. Cairn te avisa cuando empiece una.',
  'start.ready.panel': 'Abrir el panel',
  'start.ready.panel.failed':
    'El navegador no abrió el panel desde aquí. Pulsa el botón de Cairn en la barra de herramientas.',
  'start.ready.meetings': 'Ver todas las reuniones',
  'start.ready.partner': 'Añadir una persona a mano',
  'start.ready.pin':
    'El botón de Cairn está tras la pieza de rompecabezas de la barra de herramientas. Fíjalo para tenerlo a la vista.',

  'start.sample': 'Esto es un ejemplo. Nadie de aquí existe.',
  'start.sample.remove': 'Quitar el ejemplo',
  'start.sample.removed': 'Ejemplo quitado',
  'start.sample.ask': 'Lo que escribiste en el ejemplo se va con él: {list}.',
  'start.sample.ask.all': 'Quitarlo todo',
  'start.sample.ask.keep': 'Dejar el ejemplo',
  'start.sample.calendar':
    'Tu propio calendario sustituye al ejemplo, y lo que escribiste en él también se va: {list}.',
  'start.sample.calendar.go': 'Traer el calendario',
  'start.sample.calendar.not': 'Ahora no',
  'start.own.noteBlocks': { one: '{n} nota', other: '{n} notas' },
  'start.own.actions': { one: '{n} tarea', other: '{n} tareas' },
  'start.own.agendaItems': { one: '{n} punto de la agenda', other: '{n} puntos de la agenda' },
  'start.own.goals': { one: '{n} objetivo', other: '{n} objetivos' },
  'start.own.closings': { one: '{n} cierre', other: '{n} cierres' },
  'start.own.preparations': { one: '{n} preparación', other: '{n} preparaciones' },
  'start.own.reflections': { one: '{n} reflexión', other: '{n} reflexiones' },
  'start.own.meetings': { one: '{n} reunión', other: '{n} reuniones' },
  'start.own.other': { one: '{n} entrada más', other: '{n} entradas más' },

  'desk.calendar.kind.sample': 'Calendario de ejemplo',
  'desk.calendar.failing.sentence': {
    one: 'Falló una vez.',
    other: 'Falló {n} veces seguidas.',
  },
  'health.chosen': 'Archivo elegido {ago}',
  'health.soon': 'pronto otra vez',
  'health.holds': { one: '{n} evento visto', other: '{n} eventos vistos' },
  'health.mentoring': {
    one: 'entre ellos, {n} reunión de mentoría',
    other: 'entre ellos, {n} reuniones de mentoría',
  },
  'health.mentoring.none': 'ninguna mentoría entre ellos',
  'health.empty':
    'No contiene nada de {back} días atrás a {ahead} días adelante. Comprueba que sea el calendario que querías.',
  'health.none': 'Si tus mentorías están en él, marca una reunión a mano.',
  'health.none.go': 'Marcar reunión',
  'health.old': {
    one: 'El archivo tiene {n} día. Lo que cambió desde entonces no está en él.',
    other: 'El archivo tiene {n} días. Lo que cambió desde entonces no está en él.',
  },
  'health.sample': 'Es inventado, y no se vuelve a leer.',
  'health.page': 'Contiene la mentoría que abriste en la página de un calendario.',
  'health.off': 'No se está leyendo.',
  'health.stays': 'Lo leído antes se queda como está.',
  'health.do.wait': 'No hay nada que hacer: Cairn lo intentará de nuevo.',
  'health.do.check': 'Revisa la conexión y léelo ahora.',
  'health.do.address':
    'Copia otra vez la dirección privada desde la configuración de tu calendario, añádela abajo y quita este.',
  'health.do.shorter': 'Publica o exporta un periodo más corto, y añade ese en su lugar.',
  'health.do.file': 'Expórtalo otra vez y elige el archivo nuevo.',
  'health.do.again': 'Léelo otra vez. Si no ayuda, quítalo y añádelo de nuevo.',
  'health.rename': 'Renombrar',
  'health.rename.of': 'Renombrar {name}',
  'health.rename.name': 'Nombre de este calendario',
  'health.rename.hint': 'Vacío: su propio nombre.',
  'health.rename.save': 'Guardar',
  'health.rename.cancel': 'Cancelar',
  'health.renamed': 'Calendario renombrado',
  'health.remove.goes': 'Qué se va de este navegador',
  'health.remove.address': 'su dirección',
  'health.remove.file': 'el archivo tal como se eligió',
  'health.remove.events': { one: '{n} evento conservado', other: '{n} eventos conservados' },
  'health.remove.stays': 'Qué se queda',
  'health.remove.meetings': {
    one: '{n} reunión de mentoría encontrada en él, con sus notas y tareas',
    other: '{n} reuniones de mentoría encontradas en él, con sus notas y tareas',
  },
  'health.remove.ahead': {
    one: '{n} de ellas está por venir: conserva su hora, aunque el calendario la mueva',
    other: '{n} de ellas están por venir: conservan su hora, aunque el calendario las mueva',
  },
  'health.remove.nothing': 'No se encontró ninguna reunión en él.',
  'health.remove.do': 'Quitar el calendario',
  'health.remove.keep': 'Dejarlo',

  'whatsNew.line': 'Cairn es ahora {version}: {what}.',
  'whatsNew.more': 'Qué cambió',
  'whatsNew.seen': 'Ocultar esto',
  'whatsNew.0.2.0':
    'preguntas en torno a cada reunión, una vista general más completa y cinco idiomas',
  'whatsNew.0.2.0.prepare':
    'Antes de una reunión, Cairn ofrece una página para prepararla, cuando tú elijas.',
  'whatsNew.0.2.0.close':
    'El cierre convierte los próximos pasos en tareas con responsable y fecha.',
  'whatsNew.0.2.0.desk':
    'La vista general muestra la página de cada persona y lo pendiente de cada parte.',
  'whatsNew.0.2.0.accounts':
    'Los calendarios de Google y Outlook llegan al iniciar sesión y siguen cada cambio.',
  'whatsNew.0.2.0.pages': 'En calendarios y llamadas, un botón abre lo que toca, donde lo actives.',
  'whatsNew.0.2.0.sessions':
    'Las sesiones guiadas llevan por un foco, una negociación o un cierre, parte a parte.',
  'whatsNew.0.2.0.search':
    'La búsqueda encuentra lo que escribiste mientras tecleas: pulsa / en el escritorio.',
  'whatsNew.0.2.0.copies':
    'Una copia de todo se puede traer de vuelta y bloquear con una contraseña; reuniones, notas y personas se pueden leer como Markdown.',
  'whatsNew.0.2.0.handover':
    'Lo que comparten pasa al Cairn de la otra persona en un archivo bloqueado.',
  'whatsNew.0.2.0.lock':
    'Un bloqueo, en los ajustes, sella con una contraseña todo lo que escribiste.',
  'whatsNew.0.2.0.languages': 'Cairn habla inglés, alemán, francés, español y portugués.',
});
