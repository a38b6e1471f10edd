import type { menu as english } from '../en/menu';
import { translation } from '../translation';

/** The menu over a selected text, in French. */
export const menu = translation<typeof english>()({
  'menu.action': 'Action pour',
  'menu.agenda': 'À aborder avec',
  'menu.else': 'Autre personne…',
  'menu.done.action': 'Action pour {name} notée',
  'menu.done.agenda': 'À l’ordre du jour avec {name}',
  'menu.undo.action': 'Annulez-la dans le popup.',
  'menu.undo.agenda': 'Retirez-le dans le panneau ou en préparant.',
  'menu.failed': 'Non noté',
  'menu.failed.do': 'Copiez le texte et réessayez.',
});
