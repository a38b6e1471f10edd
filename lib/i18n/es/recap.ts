import type { recap as english } from '../en/recap';
import { translation } from '../translation';

export const recap = translation<typeof english>()({
  'recap.link': 'Resumen',
  'recap.title': 'Resumen para {name}',
  'recap.what': 'Qué incluye',
  'recap.part.notes': 'Notas compartibles',
  'recap.part.doneMe': 'Hecho de mi parte',
  'recap.part.donePartner': 'Hecho por {name}',
  'recap.part.me': 'De mi parte',
  'recap.part.partner': 'De {name}',
  'recap.part.goals': 'Objetivos',
  'recap.goal.specific': 'Qué será distinto: {text}',
  'recap.goal.measurable': 'En qué veremos que se ha logrado: {text}',
  'recap.goal.steps': { one: 'En {n} paso', other: 'En {n} pasos' },
  'recap.goal.relevant': 'Por qué importa: {text}',
  'recap.goal.achievable': 'Qué lo hace posible ahora: {text}',
  'recap.private': {
    one: '{n} nota privada se queda aquí',
    other: '{n} notas privadas se quedan aquí',
  },
  'recap.mark': 'Hacer compartible',
  'recap.marked': 'Marcada como compartible',
  'recap.none': 'Nada de esta reunión está marcado aún como compartible.',
  'recap.none.how':
    'Marca abajo una nota, o al escribirla con el candado de al lado (Ctrl+Mayús+S). También entran las tareas de la reunión y los objetivos.',
  'recap.none.write':
    'Al escribir una nota, el candado de al lado (Ctrl+Mayús+S) la marca. También entran las tareas de la reunión y los objetivos.',
  'recap.goes': 'Lo que sale, palabra por palabra',
  'recap.nothing': 'No hay nada elegido.',
  'recap.language': 'En qué idioma',
  'recap.language.failed': 'No se pudo cargar ese idioma. Recarga la página y vuelve a intentarlo.',
  'recap.as': 'Como',
  'recap.as.text': 'Texto',
  'recap.as.markdown': 'Markdown',
  'recap.as.dates': 'Fechas',
  'recap.copy': 'Copiar',
  'recap.mail': 'Borrador',
  'recap.mail.long':
    'Demasiado largo para un borrador: muchos programas de correo lo cortan. Copia el texto y pégalo en el correo.',
  'recap.mail.subject': 'Borrador solo con el asunto',
  'recap.file': 'Como archivo (.md)',
  'recap.ics': 'Para un calendario (.ics)',
  'recap.dates.none': 'Nada de lo elegido tiene fecha.',
});
