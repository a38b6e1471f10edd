import type { deskSettings as english } from '../en/desk-settings';
import { translation } from '../translation';

export const deskSettings = translation<typeof english>()({
  'desk.set.head': 'Ajustes',
  'desk.set.saved': 'Guardado',
  'desk.set.prompts': 'Recordatorios y avisos',
  'desk.set.leads': 'Recordarme la preparación',
  'desk.set.leads.none': 'Ninguno elegido: no habrá recordatorio antes de las reuniones.',
  'desk.set.leads.hint': 'Cada persona puede tener los suyos.',
  'desk.set.quiet': 'Silencio a ciertas horas',
  'desk.set.quiet.from': 'Desde',
  'desk.set.quiet.to': 'Hasta',
  'desk.set.quiet.wrong': 'Escribe dos horas distintas.',
  'desk.set.time.unread': 'Escribe una hora como {example}.',
  'desk.set.days': 'Días en que llegan avisos',
  'desk.set.days.none': 'Sin ningún día elegido, no llega ningún aviso.',
  'desk.set.digest': 'Un resumen de la semana, su primera mañana laborable',
  'desk.set.reflection': 'Una pregunta para reflexionar, el mismo día de la reunión',
  'desk.set.pulse': 'Una valoración privada tras las dos primeras reuniones, luego cada cinco',
  'desk.set.less': {
    one: 'Pediste ver menos de {n} pregunta.',
    other: 'Pediste ver menos de {n} preguntas.',
  },
  'desk.set.less.reset': 'Mostrarlas otra vez',
  'desk.set.sites': 'En tu calendario y tus llamadas',
  'desk.set.sites.hint':
    'Donde lo actives, Cairn pone un botón discreto junto a una reunión de mentoría. Lee el evento o la llamada que está abierta, y nada sale de este navegador.',
  'desk.set.sites.refused':
    '{site} sigue desactivado: Cairn no tuvo acceso a sus páginas. Actívalo otra vez para que se te vuelva a preguntar.',
  'desk.set.sites.inPage': 'Abrir el panel en la propia página, no al lado del navegador',
  'desk.set.look.head': 'Aspecto e idioma',
  'desk.set.look': 'Aspecto',
  'desk.set.look.auto': 'Como el sistema',
  'desk.set.look.light': 'Claro',
  'desk.set.look.dark': 'Oscuro',
  'desk.set.language': 'Idioma',
  'desk.set.language.auto': 'Como el navegador',
  'desk.set.hours': 'Hora',
  'desk.set.hours.auto': 'Como el idioma',
  'desk.set.hours.12': '12 horas',
  'desk.set.hours.24': '24 horas',
  'desk.set.week': 'Primer día de la semana',
  'desk.set.week.auto': 'Como el idioma',
  'desk.set.keys.head': 'Teclas',
  'desk.set.keys': 'Teclas sueltas',
  'desk.set.keys.hint':
    'J y K recorren una lista, X marca, U deshace. Desactívalas si te estorban; las teclas con Ctrl o Alt se quedan.',
  'desk.set.data': 'Tus datos',
  'desk.set.data.size': 'Todo está en este navegador: {size}.',
  'desk.set.data.none': 'Aún no hay nada guardado.',
  'desk.set.export': 'Descargar todo',
  'desk.set.export.hint':
    'Un archivo con todo lo que escribiste, tus personas y reuniones. No incluye las direcciones de tus calendarios ni lo que se leyó de ellos.',
  'desk.set.export.oneway':
    'Es para conservarlo o abrirlo en otros programas. Cairn no puede volver a leerlo.',
  'desk.set.export.did': 'Descargado',
  'desk.set.erase': 'Eliminar todo',
  'desk.set.erase.goes': 'Esto se va de este navegador, con tus ajustes, y no hay vuelta atrás:',
  'desk.set.erase.settings': 'Solo tus ajustes se van de este navegador: no hay nada más guardado.',
  'desk.set.erase.google':
    'Se pide a {provider} que termine el acceso de Cairn. Si no responde, puedes retirar tu permiso en tu cuenta.',
  'desk.set.erase.microsoft':
    'Cairn tira su acceso a {provider}. En tu cuenta también puedes retirar tu permiso.',
  'desk.set.erase.calendar': 'Tus calendarios no cambian.',
  'desk.set.erase.sure': 'No se puede deshacer.',
  'desk.set.erase.yes': 'Sí, eliminar todo',
});
