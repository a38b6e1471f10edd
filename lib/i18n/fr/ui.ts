import type { ui as english } from '../en/ui';
import { translation } from '../translation';

export const ui = translation<typeof english>()({
  'ui.undo': 'Annuler',
  'ui.loading': 'Chargement',
  'ui.late':
    'Vos notes ne peuvent pas encore être ouvertes. Fermez les autres fenêtres de Cairn ; si cela ne suffit pas, redémarrez le navigateur.',
  'ui.broken': 'Cette page n’a pas pu être affichée. Rien n’est perdu.',
  'ui.broken.again': 'Réessayer',
  'ui.phase': 'Phase : {phase}',
  'ui.phase.beginning': 'débuts',
  'ui.phase.developing': 'développement',
  'ui.phase.maturing': 'maturité',
  'ui.phase.closing': 'clôture',
  'ui.phase.ended': 'terminée',
  'ui.sample': 'Exemple',
  'ui.key.ctrl': 'Ctrl',
  'ui.key.esc': 'Échap',
});
