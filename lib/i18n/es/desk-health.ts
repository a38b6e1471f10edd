import type { deskHealth as english } from '../en/desk-health';
import { translation } from '../translation';

export const deskHealth = translation<typeof english>()({
  'desk.health': 'Almacenamiento',
  'desk.health.quota': 'Aquí se usan {used}, de unos {quota} que permite el navegador.',
  'desk.health.kept': 'El navegador lo conserva todo, aunque falte espacio.',
  'desk.health.evict': 'Si falta espacio, el navegador puede borrarlo todo.',
  'desk.health.ask': 'Pedir al navegador que lo conserve',
  'desk.health.refused': 'El navegador no ha aceptado. Descarga todo de vez en cuando.',
  'desk.health.check': 'Comprobar todo',
  'desk.health.hint':
    'Cairn mira si cada fila se puede leer y pertenece a algo. Una vez al mes lo hace por sí mismo.',
  'desk.health.last': 'Última comprobación: {when}',
  'desk.health.checking': 'Comprobando…',
  'desk.health.stop': 'Detener',
  'desk.health.failed': 'La comprobación no pudo terminar. Inténtalo otra vez.',
  'desk.health.fine': {
    one: '{n} fila comprobada: todo está bien.',
    other: '{n} filas comprobadas: todo está bien.',
  },
  'desk.health.orphan': {
    one: '{n} fila pertenece a algo que ya no está.',
    other: '{n} filas pertenecen a algo que ya no está.',
  },
  'desk.health.pointer': {
    one: '{n} fila remite a algo que ya no está.',
    other: '{n} filas remiten a algo que ya no está.',
  },
  'desk.health.index': {
    one: '{n} fila no se encuentra por lo que dice.',
    other: '{n} filas no se encuentran por lo que dicen.',
  },
  'desk.health.times': {
    one: '{n} fila lleva una hora imposible.',
    other: '{n} filas llevan una hora imposible.',
  },
  'desk.health.unreadable': {
    one: '{n} fila no se puede leer. Se queda donde está, con una copia aparte.',
    other: '{n} filas no se pueden leer. Se quedan donde están, con copias aparte.',
  },
  'desk.health.repair': 'Reparar',
  'desk.health.repair.hint': 'Lo que se quita se guarda antes aparte, tal como estaba.',
  'desk.health.mended': { one: '{n} fila reparada', other: '{n} filas reparadas' },
  'desk.health.aside': 'Lo guardado aparte',
  'desk.health.found': {
    one: 'La comprobación mensual ha encontrado {n} fila por reparar. Mira «Almacenamiento» en los ajustes.',
    other:
      'La comprobación mensual ha encontrado {n} filas por reparar. Mira «Almacenamiento» en los ajustes.',
  },
});
