import type { deskCopies as english } from '../en/desk-copies';
import { translation } from '../translation';

export const deskCopies = translation<typeof english>()({
  'copies.bring': 'Recuperar una copia',
  'copies.bring.hint':
    'Elige un archivo que Cairn hizo aquí o en otro navegador. Ves qué cambiaría antes de que cambie nada.',
  'copies.work.writing': 'Se está haciendo la copia',
  'copies.work.looking': 'Se está leyendo la copia',
  'copies.work.merge': 'Se está añadiendo la copia',
  'copies.work.replace': 'Se está poniendo la copia en su lugar',
  'copies.work.undo': 'Se está quitando la copia',
  'copies.head': 'Qué cambiaría esta copia',
  'copies.made': 'Hecha el {day}.',
  'copies.undated': 'No dice de cuándo es.',
  'copies.broken':
    'Este archivo está cortado o dañado. Aquí está lo que aún se puede leer; otra copia quizá tenga más.',
  'copies.touched':
    'Este archivo se cambió después de que Cairn lo hiciera. Úsalo solo si fuiste tú.',
  'copies.unknown': {
    one: '{n} entrada es de un tipo que este Cairn no conoce y queda fuera.',
    many: '{n} entradas son de tipos que este Cairn no conoce y quedan fuera.',
    other: '{n} entradas son de tipos que este Cairn no conoce y quedan fuera.',
  },
  'copies.twins': {
    one: '{n} entrada estaba dos veces. Cuenta la más reciente.',
    many: '{n} entradas estaban varias veces. Cuentan las más recientes.',
    other: '{n} entradas estaban varias veces. Cuentan las más recientes.',
  },
  'copies.nothing': 'Todo está ya aquí.',
  'copies.rest': { one: '{n} entrada más', many: '{n} entradas más', other: '{n} entradas más' },
  'copies.add': 'Añadir a lo que hay',
  'copies.add.fresh': 'Nuevo aquí',
  'copies.add.newer': 'Más reciente en la copia: se toma de ella',
  'copies.add.torn': 'Cambiado en ambos lados a la vez: vale uno de los dos',
  'copies.add.goes': 'Eliminado en la copia: se va también aquí',
  'copies.add.older': 'Más reciente aquí: queda como está',
  'copies.instead': 'Poner en lugar de lo que hay',
  'copies.instead.head': '¿Poner la copia en lugar de todo lo que hay?',
  'copies.instead.goes': 'No está en la copia y se va',
  'copies.instead.older': 'Vuelve a como estaba en la copia',
  'copies.instead.torn': 'Es distinto y queda como en la copia',
  'copies.instead.newer': 'Más reciente en la copia',
  'copies.instead.fresh': 'Nuevo aquí',
  'copies.instead.settings':
    'Tus ajustes pasan a ser los de la copia. Los calendarios conectados aquí se quedan.',
  'copies.instead.calendars': 'Tus ajustes se quedan, y también los calendarios conectados aquí.',
  'copies.back': 'Durante treinta días puedes volver atrás.',
  'copies.instead.yes': 'Sí, ponerla en su lugar',
  'copies.done.merge': 'La copia se añadió',
  'copies.done.replace': 'La copia está en su lugar',
  'copies.done.hint':
    'Tus calendarios se leen de nuevo. Durante treinta días puedes quitar la copia.',
  'copies.undo': 'Quitar la copia',
  'copies.undone': 'Todo está como antes',
  'copies.last.merge': 'El {day} se añadió una copia del {made}.',
  'copies.last.replace': 'El {day} una copia del {made} ocupó el lugar de lo que había.',
  'copies.last.merge.undated': 'El {day} se añadió una copia.',
  'copies.last.replace.undated': 'El {day} una copia ocupó el lugar de lo que había.',
  'copies.losing': 'Desde entonces escribiste o cambiaste esto. Se iría:',
  'copies.losing.yes': 'Quitar la copia igualmente',
  'copies.losing.no': 'Dejar todo como está',
  'copies.cancelled': 'Detenido. No cambió nada.',
  'copies.full':
    'Hay muy poco espacio en este dispositivo y no cambió nada. Libera algo e inténtalo de nuevo.',
  'copies.failed': 'No funcionó y no cambió nada. Inténtalo de nuevo.',
  'copies.refused.large':
    'Este archivo es mayor que cualquier copia de Cairn. Elige uno cuyo nombre empiece por «cairn-».',
  'copies.refused.empty': 'Este archivo está vacío. Elige otra copia.',
  'copies.refused.unreadable':
    'No se puede leer nada de este archivo: está dañado o no es una copia de Cairn. Elige otro.',
  'copies.refused.foreign':
    'Este archivo no es una copia de Cairn. Elige uno cuyo nombre empiece por «cairn-».',
  'copies.refused.pack': 'Es un paquete de preguntas. Ábrelo en Preguntas.',
  'copies.refused.later':
    'Esta copia es de un Cairn más nuevo. Actualiza primero Cairn y vuelve a elegirla.',
  'copies.refused': {
    one: '{n} entrada no se puede leer y queda fuera',
    many: '{n} entradas no se pueden leer y quedan fuera',
    other: '{n} entradas no se pueden leer y quedan fuera',
  },
  'copies.refused.keep': 'Guardar lo ilegible entre las entradas apartadas',
  'copies.refused.column': '«{column}» no es como debe ser',
  'copies.refused.row': 'no tiene la forma de una entrada',
  'copies.refused.sample': 'pertenece al ejemplo',
});
