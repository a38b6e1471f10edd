import type { deskHealth as english } from '../en/desk-health';
import { translation } from '../translation';

export const deskHealth = translation<typeof english>()({
  'desk.health': 'Stockage',
  'desk.health.quota': '{used} sont utilisés ici, sur environ {quota} permis par le navigateur.',
  'desk.health.kept': 'Le navigateur conserve tout, même quand la place vient à manquer.',
  'desk.health.evict': 'Si la place vient à manquer, le navigateur peut tout effacer.',
  'desk.health.ask': 'Demander au navigateur de tout conserver',
  'desk.health.refused': 'Le navigateur n’a pas accepté. Téléchargez tout de temps en temps.',
  'desk.health.check': 'Tout vérifier',
  'desk.health.hint':
    'Cairn regarde si chaque ligne est lisible et se rattache à quelque chose. Une fois par mois, il le fait de lui-même.',
  'desk.health.last': 'Dernière vérification : {when}',
  'desk.health.checking': 'Vérification…',
  'desk.health.stop': 'Arrêter',
  'desk.health.failed': 'La vérification n’a pas pu aboutir. Réessayez.',
  'desk.health.fine': {
    one: '{n} ligne vérifiée : tout va bien.',
    other: '{n} lignes vérifiées : tout va bien.',
  },
  'desk.health.orphan': {
    one: '{n} ligne se rattache à quelque chose qui n’existe plus.',
    other: '{n} lignes se rattachent à quelque chose qui n’existe plus.',
  },
  'desk.health.pointer': {
    one: '{n} ligne renvoie à quelque chose qui n’existe plus.',
    other: '{n} lignes renvoient à quelque chose qui n’existe plus.',
  },
  'desk.health.index': {
    one: '{n} ligne n’est pas trouvée d’après son contenu.',
    other: '{n} lignes ne sont pas trouvées d’après leur contenu.',
  },
  'desk.health.times': {
    one: '{n} ligne porte une date impossible.',
    other: '{n} lignes portent une date impossible.',
  },
  'desk.health.unreadable': {
    one: '{n} ligne est illisible. Elle reste en place, et une copie est mise de côté.',
    other: '{n} lignes sont illisibles. Elles restent en place, et des copies sont mises de côté.',
  },
  'desk.health.repair': 'Réparer',
  'desk.health.repair.hint': 'Ce qui est retiré est d’abord mis de côté, tel quel.',
  'desk.health.mended': { one: '{n} ligne réparée', other: '{n} lignes réparées' },
  'desk.health.aside': 'Ce qui est mis de côté',
  'desk.health.found': {
    one: 'La vérification mensuelle a trouvé {n} ligne à réparer. Voyez « Stockage » dans les paramètres.',
    other:
      'La vérification mensuelle a trouvé {n} lignes à réparer. Voyez « Stockage » dans les paramètres.',
  },
});
