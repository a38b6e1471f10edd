import type { deskLock as english } from '../en/desk-lock';
import { translation } from '../translation';

export const deskLock = translation<typeof english>()({
  'desk.lock.head': 'Verrou',
  'desk.lock.off':
    'Le verrou est inactif : qui accède aux fichiers de cet ordinateur peut lire ce que vous avez écrit.',
  'desk.lock.on': 'Le verrou est actif. Ce que vous avez écrit est scellé sur cet ordinateur.',
  'desk.lock.ask': 'Verrouiller par une phrase secrète',
  'desk.lock.protects':
    'Il scelle notes, noms, actions, objectifs et tout autre texte : personne ne peut les lire dans les fichiers de cet ordinateur, ni dans un Cairn resté verrouillé.',
  'desk.lock.not':
    'Il ne protège pas tant que Cairn est déverrouillé, ni contre des programmes qui espionnent cet ordinateur. Les heures de vos rendez-vous et le nombre d’éléments restent visibles. Les anciennes copies et sauvegardes restent telles quelles.',
  'desk.lock.lost':
    'Si vous perdez la phrase secrète et le code de secours, plus personne ne pourra l’ouvrir, pas même Cairn.',
  'desk.lock.backup': 'Une copie faite avant est utile.',
  'desk.lock.next': 'Montrer le code de secours',
  'desk.lock.making': 'Les clés sont en cours de création',
  'desk.lock.code.head': 'Votre code de secours',
  'desk.lock.code.about':
    'Il ouvre Cairn si la phrase secrète est oubliée. Il n’est montré que cette fois : gardez-le avec vos papiers importants, pas sur cet ordinateur.',
  'desk.lock.code.copy': 'Copier',
  'desk.lock.code.copied': 'Copié',
  'desk.lock.code.print': 'Imprimer',
  'desk.lock.code.save': 'Enregistrer un fichier',
  'desk.lock.code.paper': 'Cairn : code de secours',
  'desk.lock.code.kept': 'Je l’ai gardé',
  'desk.lock.check.head': 'Pour vérifier que vous l’avez',
  'desk.lock.check': 'Le dernier groupe du code',
  'desk.lock.check.wrong': 'Ce n’est pas son dernier groupe.',
  'desk.lock.check.again': 'Revoir le code',
  'desk.lock.do': 'Activer le verrou',
  'desk.lock.code.do': 'Adopter ce nouveau code',
  'desk.lock.sealing': 'Tout ce que vous avez écrit est en cours de scellement',
  'desk.lock.opening': 'Le scellement est en cours de retrait',
  'desk.lock.busy':
    'Restez sur cette page jusqu’à la fin. En cas d’interruption, tout reste comme avant.',
  'desk.lock.now': 'Verrouiller',
  'desk.lock.after': 'Verrouillage automatique',
  'desk.lock.after.minutes': {
    one: 'Après {n} minute sans usage',
    other: 'Après {n} minutes sans usage',
  },
  'desk.lock.after.hours': {
    one: 'Après {n} heure sans usage',
    other: 'Après {n} heures sans usage',
  },
  'desk.lock.after.never': 'À la fermeture du navigateur',
  'desk.lock.screen': 'Verrouiller aussi avec l’écran',
  'desk.lock.screen.untold':
    'Firefox ne dit pas quand l’écran est verrouillé : verrouillez Cairn vous-même, ou laissez faire le délai.',
  'desk.lock.closing': 'Fermer le navigateur verrouille dans tous les cas.',
  'desk.lock.more': 'Phrase secrète, code de secours, désactivation',
  'desk.lock.change': 'Changer la phrase secrète',
  'desk.lock.renew': 'Créer un nouveau code de secours',
  'desk.lock.turnOff': 'Désactiver le verrou',
  'desk.lock.proof': 'Phrase secrète ou code de secours',
  'desk.lock.proof.wrong': 'Ni la phrase ni le code de ce verrou. Majuscules et espaces comptent.',
  'desk.lock.change.about': 'Les anciennes copies verrouillées avec la précédente le restent.',
  'desk.lock.renew.about': 'L’ancien code n’ouvrira plus rien ici.',
  'desk.lock.off.about':
    'Tous les textes seront alors lisibles par qui accède aux fichiers de cet ordinateur.',
  'desk.lock.goOn': 'Continuer',
  'desk.lock.change.do': 'La changer',
  'desk.lock.did.on': 'Verrou activé',
  'desk.lock.did.off': 'Verrou désactivé',
  'desk.lock.did.changed': 'Phrase secrète changée',
  'desk.lock.did.renewed': 'Le nouveau code de secours est en vigueur',
  'desk.lock.byCode': 'Vous avez déverrouillé Cairn avec le code de secours.',
  'desk.lock.byCode.do': 'Choisir une nouvelle phrase secrète',
  'desk.lock.byCode.away': 'Laisser ainsi',
  'desk.lock.before':
    'L’historique du navigateur d’avant le verrou contient encore des noms, dans les titres des pages de Cairn. Effacez-le une fois dans le navigateur, pour toute la durée.',
  'desk.lock.failed':
    'Cela n’a pas abouti ; tout est comme avant. Fermez les autres fenêtres de Cairn et réessayez.',
  'desk.lock.full': 'Il n’y a pas assez de place sur cet ordinateur ; tout est comme avant.',
  'desk.lock.late':
    'Tout est scellé. Ce qui restait lisible est maintenant retiré du disque : restez sur cette page jusqu’à la fin.',
});
