import type { beside as english } from '../en/beside';
import { translation } from '../translation';

export const beside = translation<typeof english>()({
  'beside.edge': 'Bord du panneau',
  'beside.width': 'Largeur du panneau',
  'beside.pixels': '{n} px',
  'beside.fold': 'Replier le panneau au bord',
  'beside.unfold': 'Déplier le panneau',
  'beside.close': 'Fermer le panneau',
  'beside.refused':
    'Rien ne s’affiche ici : Cairn ne l’a pas ouvert. Utilisez le bouton de Cairn dans la page.',
  'beside.covered':
    'Quelque chose dans cette page couvre ou modifie le panneau : les clics n’y comptent pas pour l’instant. Le clavier fonctionne toujours, tout comme le panneau de Cairn dans le navigateur.',
});
