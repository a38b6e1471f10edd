import type { page as english } from '../en/page';
import { translation } from '../translation';

/** What Cairn says inside of other sites' pages, in Spanish. */
export const page = translation<typeof english>()({
  'page.cairn': 'Cairn',
  'page.open': 'Abrir',
  'page.prepare': 'Preparar',
  'page.lookBack': 'Repasar',
  'page.maybe': '¿Mentoría?',
  'page.beside': 'Abrir Cairn junto a la llamada',
  'page.closing': 'Cerrar la reunión',
  'page.notThis': 'Este evento no',
  'page.neverHere': 'Nunca en este sitio',
  'page.yes': 'Sí, lo es',
  'page.no': 'No',
  'page.close': 'Cerrar',
  'page.owed': { one: '{n} abierta', other: '{n} abiertas' },
});
