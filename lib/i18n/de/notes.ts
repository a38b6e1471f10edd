import type { notes as english } from '../en/notes';
import { translation } from '../translation';

export const notes = translation<typeof english>()({
  'notes.label': 'Notizen zu diesem Treffen',
  'notes.placeholder': 'Eine Leerzeile beginnt einen Absatz',
  'notes.isPrivate': 'Privat. Als mit {name} teilbar markieren',
  'notes.isShareable': 'Mit {name} teilbar. Privat machen',
  'notes.shareableWith': 'Mit {name} teilbar',
  'notes.nowPrivate': 'Dieser Absatz ist privat',
  'notes.nowShareable': 'Dieser Absatz ist mit {name} teilbar',
  'notes.help': 'Strg+Umschalt+S macht den Absatz an der Schreibmarke teilbar oder wieder privat.',
  'notes.full':
    'Der Speicher ist voll: Deine Notizen sind noch da, aber noch nicht gesichert. Schaffe etwas Platz.',
  'notes.failed': 'Deine Notizen sind noch nicht gespeichert. Cairn versucht es weiter.',
});
