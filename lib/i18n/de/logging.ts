import type { logging as english } from '../en/logging';
import { translation } from '../translation';

export const logging = translation<typeof english>()({
  'popup.error.full':
    'Das konnte nicht gespeichert werden, der Speicher des Browsers ist voll. Dein Text ist noch da.',
  'popup.error.other': 'Das konnte nicht gespeichert werden. Dein Text ist noch da.',
  'popup.error.read': 'Früher Notiertes konnte nicht gelesen werden. Notieren geht trotzdem.',
  'popup.error.change': 'Das konnte nicht geändert werden. Nichts ging verloren.',
  'popup.error.which':
    'Mehr als ein Name passt zu {name}. Wähle einen aus, oder notiere es ohne Partner.',
  'popup.error.long': 'Eine Zeile fasst bis zu {most} Zeichen. Diese hat {n}.',
  'omnibox.empty': 'Wer hat was versprochen, bis wann?',
  'omnibox.search': 'Nach „{line}“ suchen',
  'omnibox.note': 'Notiz',
  'omnibox.search.empty': 'Suchen: nach dem Fragezeichen tippen',
  'omnibox.failed': 'Nicht notiert. {reason}',
  'omnibox.anyone': 'ohne Partner',
  'omnibox.reads': 'Notieren: {text} ({parts})',
});
