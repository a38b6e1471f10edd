import type { notes as english } from '../en/notes';
import { translation } from '../translation';

export const notes = translation<typeof english>()({
  'notes.label': 'Notas desta reunião',
  'notes.placeholder': 'Uma linha vazia começa outro bloco',
  'notes.isPrivate': 'Privado. Marcar como compartilhável com {name}',
  'notes.isShareable': 'Compartilhável com {name}. Tornar privado',
  'notes.shareableWith': 'Compartilhável com {name}',
  'notes.nowPrivate': 'Este bloco é privado',
  'notes.nowShareable': 'Este bloco é compartilhável com {name}',
  'notes.help':
    'Ctrl+Shift+S marca o bloco do cursor como compartilhável, ou de novo como privado.',
  'notes.full':
    'O disco está cheio: as suas notas continuam aqui, mas ainda não estão guardadas. Abra espaço.',
  'notes.failed': 'As suas notas ainda não estão guardadas. Nova tentativa em breve.',
});
