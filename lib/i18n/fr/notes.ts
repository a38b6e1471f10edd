import type { notes as english } from '../en/notes';
import { translation } from '../translation';

export const notes = translation<typeof english>()({
  'notes.label': 'Notes de ce rendez-vous',
  'notes.placeholder': 'Ligne vide : nouveau bloc',
  'notes.isPrivate': 'Privé. Rendre partageable avec {name}',
  'notes.isShareable': 'Partageable avec {name}. Rendre privé',
  'notes.shareableWith': 'Partageable avec {name}',
  'notes.nowPrivate': 'Ce bloc est privé',
  'notes.nowShareable': 'Ce bloc est partageable avec {name}',
  'notes.help': 'Ctrl+Maj+S rend le bloc où se trouve le curseur partageable, ou de nouveau privé.',
  'notes.full':
    'Le disque est plein : vos notes sont toujours là, mais pas encore enregistrées. Libérez de l’espace.',
  'notes.failed': 'Vos notes n’ont pas encore pu être enregistrées. Nouvel essai en cours.',
});
