import type { notes as english } from '../en/notes';
import { translation } from '../translation';

export const notes = translation<typeof english>()({
  'notes.label': 'Notas de esta reunión',
  'notes.placeholder': 'Una línea vacía abre otro bloque',
  'notes.isPrivate': 'Privado. Marcar como compartible con {name}',
  'notes.isShareable': 'Compartible con {name}. Hacer privado',
  'notes.shareableWith': 'Compartible con {name}',
  'notes.nowPrivate': 'Este bloque es privado',
  'notes.nowShareable': 'Este bloque es compartible con {name}',
  'notes.help': 'Ctrl+Mayús+S marca el bloque del cursor como compartible, o de nuevo privado.',
  'notes.full': 'El disco está lleno: tus notas siguen aquí, pero sin guardar. Libera espacio.',
  'notes.failed': 'Tus notas aún no se pudieron guardar. Se vuelve a intentar.',
});
