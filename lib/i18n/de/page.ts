import type { page as english } from '../en/page';
import { translation } from '../translation';

/** What Cairn says inside of other sites' pages, in German. */
export const page = translation<typeof english>()({
  'page.cairn': 'Cairn',
  'page.open': 'Öffnen',
  'page.prepare': 'Vorbereiten',
  'page.lookBack': 'Rückblick',
  'page.maybe': 'Mentoring?',
  'page.beside': 'Cairn neben dem Anruf öffnen',
  'page.closing': 'Treffen abschließen',
  'page.notThis': 'Nicht dieser Termin',
  'page.neverHere': 'Nie auf dieser Seite',
  'page.yes': 'Ja, ist es',
  'page.no': 'Nein',
  'page.close': 'Schließen',
  'page.owed': { one: '{n} offen', other: '{n} offen' },
});
