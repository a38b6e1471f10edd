import type { sync as english } from '../en/sync';
import { translation } from '../translation';

export const sync = translation<typeof english>()({
  'sync.cancelled': 'La lecture a été arrêtée. Rien n’a changé.',
  'sync.full':
    'Le stockage du navigateur est plein. Libérez de l’espace sur cet ordinateur, puis relancez la lecture.',
  'sync.failed': 'Ce calendrier n’a pas pu être lu. Rien n’a changé ; réessayez.',
  'sync.known': 'Cette adresse figure déjà parmi vos calendriers.',
  'sync.gone': 'Ce calendrier a été supprimé.',
});
