import type { logging as english } from '../en/logging';
import { unfinished } from '../translation';

export const logging = unfinished<typeof english>()({
  'popup.error.full':
    'Das konnte nicht gespeichert werden, der Speicher des Browsers ist voll. Dein Text ist noch da.',
  'popup.error.other': 'Das konnte nicht gespeichert werden. Dein Text ist noch da.',
  'popup.error.read':
    'Was früher notiert wurde, konnte nicht gelesen werden. Du kannst trotzdem notieren.',
  'popup.error.change': 'Das konnte nicht geändert werden. Nichts ging verloren.',
  'popup.error.which':
    'Mehr als ein Name passt zu {name}. Wähl einen aus, oder notier es für irgendwen.',
  'popup.error.long': 'Eine Zeile fasst bis zu {most} Zeichen. Diese hat {n}.',
  'omnibox.empty': 'Wer hat was versprochen, bis wann?',
  'omnibox.failed': 'Nicht notiert. {reason}',
  'omnibox.anyone': 'für irgendwen',
  'omnibox.reads': 'Notieren: {text} ({parts})',
});
