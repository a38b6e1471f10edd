import type { sync as english } from '../en/sync';
import { translation } from '../translation';

export const sync = translation<typeof english>()({
  'sync.cancelled': 'Das Lesen wurde abgebrochen. Nichts wurde geändert.',
  'sync.full':
    'Der Speicher des Browsers ist voll. Schaffe Platz auf dem Computer und lies den Kalender dann neu.',
  'sync.failed':
    'Dieser Kalender konnte nicht gelesen werden. Nichts wurde geändert; versuche es noch einmal.',
  'sync.known': 'Diese Adresse ist schon unter deinen Kalendern.',
  'sync.gone': 'Dieser Kalender wurde entfernt.',
});
