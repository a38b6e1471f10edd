import type { page as english } from '../en/page';
import { translation } from '../translation';

/** What Cairn says inside of other sites' pages, in Portuguese. */
export const page = translation<typeof english>()({
  'page.cairn': 'Cairn',
  'page.open': 'Abrir',
  'page.prepare': 'Preparar',
  'page.lookBack': 'Refletir',
  'page.maybe': 'Mentoria?',
  'page.beside': 'Abrir o Cairn ao lado da chamada',
  'page.closing': 'Encerrar a reunião',
  'page.notThis': 'Este evento não',
  'page.neverHere': 'Nunca neste site',
  'page.yes': 'Sim, é',
  'page.no': 'Não',
  'page.close': 'Fechar',
  'page.owed': { one: '{n} aberta', other: '{n} abertas' },
});
