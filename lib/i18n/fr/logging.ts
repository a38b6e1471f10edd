import type { logging as english } from '../en/logging';
import { translation } from '../translation';

export const logging = translation<typeof english>()({
  'popup.error.full':
    'Enregistrement impossible, le stockage du navigateur est plein. Votre texte est toujours là.',
  'popup.error.other': 'Enregistrement impossible. Votre texte est toujours là.',
  'popup.error.read': 'Ce qui a été noté avant n’a pas pu être lu. Vous pouvez continuer à noter.',
  'popup.error.change': 'Cela n’a pas pu être modifié. Rien n’est perdu.',
  'popup.error.which': 'Plusieurs {name} correspondent. Choisissez, ou notez l’action sans binôme.',
  'popup.error.long': 'Une ligne contient jusqu’à {most} caractères. Celle-ci en a {n}.',
  'omnibox.empty': 'Qui a promis quoi, pour quand ?',
  'omnibox.search': 'Chercher « {line} »',
  'omnibox.note': 'Note',
  'omnibox.search.empty': 'Chercher : tape après le point d’interrogation',
  'omnibox.failed': 'Non noté. {reason}',
  'omnibox.anyone': 'sans binôme',
  'omnibox.reads': 'Noter : {text} ({parts})',
});
