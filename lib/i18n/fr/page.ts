import type { page as english } from '../en/page';
import { translation } from '../translation';

/** What Cairn says inside of other sites' pages, in French. */
export const page = translation<typeof english>()({
  'page.cairn': 'Cairn',
  'page.open': 'Ouvrir',
  'page.prepare': 'Préparer',
  'page.lookBack': 'Y revenir',
  'page.maybe': 'Mentorat ?',
  'page.beside': 'Ouvrir Cairn à côté de l’appel',
  'page.closing': 'Clôturer',
  'page.notThis': 'Pas cet événement',
  'page.neverHere': 'Jamais sur ce site',
  'page.yes': 'Oui',
  'page.no': 'Non',
  'page.close': 'Fermer',
  'page.owed': { one: '{n} à faire', other: '{n} à faire' },
});
