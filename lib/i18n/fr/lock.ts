import type { lock as english } from '../en/lock';
import { translation } from '../translation';

export const lock = translation<typeof english>()({
  'lock.title': 'Cairn est verrouillé',
  'lock.about': 'Ce que vous avez écrit est scellé jusqu’à ce que vous le déverrouilliez.',
  'lock.phrase': 'Phrase secrète',
  'lock.show': 'Montrer ce qui est saisi',
  'lock.do': 'Déverrouiller',
  'lock.working': 'Déverrouillage',
  'lock.wrong': 'Cette phrase ne déverrouille pas. Les majuscules et les espaces comptent.',
  'lock.failed': 'Le déverrouillage n’a pas abouti. Réessayez.',
  'lock.useCode': 'Utiliser le code de secours',
  'lock.usePhrase': 'Utiliser la phrase secrète',
  'lock.code': 'Code de secours',
  'lock.code.hint':
    'Tel qu’il a été montré à la mise en place du verrou. Tirets et majuscules ne comptent pas.',
  'lock.code.wrong': 'Ce code ne déverrouille pas. Un plus récent l’a peut-être remplacé.',
  'lock.code.malformed':
    'Il manque quelque chose à ce code, ou il est mal saisi. Comparez-le groupe par groupe.',
  'lock.neither': 'Je n’ai ni l’un ni l’autre',
  'lock.neither.about':
    'Alors personne ne peut ouvrir ce qui est enregistré ici, pas même Cairn. Il ne reste qu’à le supprimer et à recommencer. Une copie gardée ailleurs pourra ensuite être reprise, si elle n’est pas verrouillée ou si vous connaissez sa phrase secrète.',
  'lock.neither.access':
    'Si vous vous êtes connecté à Google ou à Microsoft, l’accès de Cairn n’y prend pas fin avec : à qui il appartient ne peut pas être lu. Vous y mettez fin sur leur propre page :',
  'lock.neither.access.google': 'Google',
  'lock.neither.access.microsoft': 'Microsoft, un compte personnel',
  'lock.neither.access.work': 'Microsoft, un compte professionnel ou scolaire',
  'lock.erase': 'Tout supprimer',
  'lock.erase.sure': 'C’est sans retour.',
  'lock.erase.yes': 'Oui, tout supprimer',
  'lock.erase.no': 'Annuler',
  'lock.erase.failed':
    'La suppression n’a pas abouti. Fermez les autres fenêtres de Cairn et réessayez.',
  'lock.waiting': {
    one: '{n} ligne ou réponse de votre part attend, et ira où elle devait après le déverrouillage.',
    other:
      '{n} lignes ou réponses de votre part attendent, et iront où elles devaient après le déverrouillage.',
  },
  'lock.page.about':
    'Déverrouillez-le sur la page de Cairn : un site pourrait imiter un champ pour votre phrase secrète.',
  'lock.page.do': 'Ouvrir la vue d’ensemble',
});
