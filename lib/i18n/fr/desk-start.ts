import type { deskStart as english } from '../en/desk-start';
import { translation } from '../translation';

export const deskStart = translation<typeof english>()({
  'start.step': 'Étape {step} sur 3',
  'start.try': 'Essayer avec un exemple',
  'start.failed': 'Cela n’a pas fonctionné. Rien n’a changé ; réessayez.',
  'start.where': 'Où trouver le fichier ou l’adresse ?',
  'start.where.google':
    'Google Agenda : Paramètres, le nom de votre agenda, « Adresse secrète au format iCal ».',
  'start.where.outlook':
    'Outlook : Paramètres, Calendrier, Calendriers partagés, publiez-le avec tous les détails, copiez le lien ICS.',
  'start.where.apple': 'Calendrier d’Apple : Fichier, Exporter. Vous obtenez un fichier.',
  'start.where.other': 'Autres : cherchez « iCal », « ICS », « s’abonner » ou « exporter ».',

  'start.found.about':
    'Jetez un œil : est-ce du mentorat, et qui accompagne qui ? Tout peut aussi être corrigé plus tard.',
  'start.found.none':
    'Aucun mentorat reconnu. Marquez un rendez-vous ci-dessous, ou continuez et ajoutez un binôme à la main.',
  'start.chair': 'Qui accompagne qui : {name}',
  'start.chair.mentor': 'Vous accompagnez {name}',
  'start.chair.mentee': '{name} vous accompagne',
  'start.chair.guess': 'Supposition : le titre ne le dit pas.',
  'start.why.rest': { one: '{n} autre raison', other: '{n} autres raisons' },
  'start.unsure': 'Pas tout à fait sûr',
  'start.singles.count': { one: '{n} date', other: '{n} dates' },
  'start.singles': 'Voir une par une',
  'start.singles.of': 'Voir une par une : {title}',
  'start.found.confirm': 'C’est bien cela',
  'start.found.go': 'Continuer',

  'start.ready': 'Cairn est en place',
  'start.ready.running': 'Votre rendez-vous avec {names} dure jusqu’à {time}.',
  'start.ready.running.nobody': 'Un rendez-vous de mentorat dure jusqu’à {time}.',
  'start.ready.soon': {
    one: 'Votre rendez-vous avec {names} commence dans {n} minute, à {time}.',
    other: 'Votre rendez-vous avec {names} commence dans {n} minutes, à {time}.',
  },
  'start.ready.soon.nobody': {
    one: 'Un rendez-vous de mentorat commence dans {n} minute, à {time}.',
    other: 'Un rendez-vous de mentorat commence dans {n} minutes, à {time}.',
  },
  'start.ready.beside':
    'Ordre du jour, actions et notes se trouvent dans le panneau, à côté de l’appel.',
  'start.ready.also.running': 'En même temps : {names}, jusqu’à {time}.',
  'start.ready.also.running.nobody':
    'En même temps : un autre rendez-vous de mentorat, jusqu’à {time}.',
  'start.ready.also.soon': 'En même temps : {names}, à partir de {time}.',
  'start.ready.also.soon.nobody':
    'En même temps : un autre rendez-vous de mentorat, à partir de {time}.',
  'start.ready.also.switch': 'Dans le panneau, vous choisissez lequel il montre.',
  'start.ready.later': 'Prochain : {names}, {when}.',
  'start.ready.later.nobody': 'Le prochain rendez-vous de mentorat : {when}.',
  'start.ready.tells': 'Cairn vous prévient avant, puis quand il commence.',
  'start.ready.tells.start': 'Cairn vous prévient quand il commence.',
  'start.ready.none':
    'Aucun rendez-vous de mentorat à venir. Cairn vous prévient quand il y en a un qui commence.',
  'start.ready.panel': 'Ouvrir le panneau',
  'start.ready.panel.failed':
    'Le navigateur n’a pas ouvert le panneau d’ici. Cliquez sur le bouton de Cairn dans la barre d’outils.',
  'start.ready.meetings': 'Voir tous les rendez-vous',
  'start.ready.partner': 'Ajouter un binôme à la main',
  'start.ready.pin':
    'Le bouton de Cairn se trouve derrière la pièce de puzzle de la barre d’outils. Épinglez-le pour l’avoir sous les yeux.',

  'start.sample': 'Ceci est un exemple. Les personnes sont inventées.',
  'start.sample.remove': 'Retirer l’exemple',
  'start.sample.removed': 'Exemple retiré',
  'start.sample.ask': 'Ce que vous avez écrit dans l’exemple part avec lui : {list}.',
  'start.sample.ask.all': 'Tout retirer',
  'start.sample.ask.keep': 'Garder l’exemple',
  'start.sample.calendar':
    'Votre propre calendrier prend la place de l’exemple, et ce que vous y avez écrit part aussi : {list}.',
  'start.sample.calendar.go': 'Importer le calendrier',
  'start.sample.calendar.not': 'Pas maintenant',
  'start.own.noteBlocks': { one: '{n} note', other: '{n} notes' },
  'start.own.actions': { one: '{n} action', other: '{n} actions' },
  'start.own.agendaItems': {
    one: '{n} point à l’ordre du jour',
    other: '{n} points à l’ordre du jour',
  },
  'start.own.goals': { one: '{n} objectif', other: '{n} objectifs' },
  'start.own.closings': { one: '{n} point de clôture', other: '{n} points de clôture' },
  'start.own.preparations': { one: '{n} préparation', other: '{n} préparations' },
  'start.own.reflections': { one: '{n} réflexion', other: '{n} réflexions' },
  'start.own.meetings': { one: '{n} rendez-vous', other: '{n} rendez-vous' },
  'start.own.other': { one: '{n} autre élément', other: '{n} autres éléments' },

  'desk.calendar.kind.sample': 'Calendrier d’exemple',
  'desk.calendar.failing.sentence': {
    one: 'La lecture a échoué {n} fois.',
    other: 'La lecture a échoué {n} fois de suite.',
  },
  'health.chosen': 'Fichier choisi {ago}',
  'health.soon': 'de nouveau bientôt',
  'health.holds': { one: '{n} événement vu', other: '{n} événements vus' },
  'health.mentoring': {
    one: 'dont {n} rendez-vous de mentorat',
    other: 'dont {n} rendez-vous de mentorat',
  },
  'health.mentoring.none': 'aucun mentorat parmi eux',
  'health.empty':
    'Il ne contient rien, de {back} jours en arrière à {ahead} jours en avant. Vérifiez que c’est le bon calendrier.',
  'health.none': 'Si votre mentorat s’y trouve, marquez un rendez-vous à la main.',
  'health.none.go': 'Marquer un rendez-vous',
  'health.old': {
    one: 'Le fichier date de {n} jour. Ce qui a changé depuis n’y est pas.',
    other: 'Le fichier date de {n} jours. Ce qui a changé depuis n’y est pas.',
  },
  'health.sample': 'Il est inventé et n’est jamais relu.',
  'health.page': 'Il contient le mentorat que vous avez ouvert sur une page de calendrier.',
  'health.off': 'Il n’est pas lu.',
  'health.stays': 'Ce qui a été lu avant reste tel quel.',
  'health.do.wait': 'Il n’y a rien à faire : Cairn réessaie tout seul.',
  'health.do.check': 'Vérifiez la connexion, puis lancez la lecture.',
  'health.do.address':
    'Copiez encore une fois l’adresse privée depuis les paramètres de votre calendrier, ajoutez-la ci-dessous et supprimez celui-ci.',
  'health.do.shorter': 'Publiez ou exportez-en une période plus courte, et ajoutez-la à la place.',
  'health.do.file': 'Exportez-le de nouveau, puis choisissez le nouveau fichier.',
  'health.do.again':
    'Relancez la lecture. Si cela ne suffit pas, supprimez-le et ajoutez-le de nouveau.',
  'health.rename': 'Renommer',
  'health.rename.of': 'Renommer {name}',
  'health.rename.name': 'Nom de ce calendrier',
  'health.rename.hint': 'Vide : son propre nom.',
  'health.rename.save': 'Enregistrer',
  'health.rename.cancel': 'Annuler',
  'health.renamed': 'Calendrier renommé',
  'health.remove.goes': 'Ce qui part de ce navigateur',
  'health.remove.address': 'son adresse',
  'health.remove.file': 'le fichier tel qu’il a été choisi',
  'health.remove.events': { one: '{n} événement conservé', other: '{n} événements conservés' },
  'health.remove.stays': 'Ce qui reste',
  'health.remove.meetings': {
    one: '{n} rendez-vous de mentorat trouvé dedans, avec ses notes et ses actions',
    other: '{n} rendez-vous de mentorat trouvés dedans, avec leurs notes et leurs actions',
  },
  'health.remove.ahead': {
    one: 'dont {n} à venir : il garde son heure, même si le calendrier le déplace',
    other: 'dont {n} à venir : ils gardent leur heure, même si le calendrier les déplace',
  },
  'health.remove.nothing': 'Aucun rendez-vous n’y a été trouvé.',
  'health.remove.do': 'Supprimer le calendrier',
  'health.remove.keep': 'Le garder',

  'whatsNew.line': 'Cairn passe en version {version} : {what}.',
  'whatsNew.more': 'Ce qui a changé',
  'whatsNew.seen': 'Masquer',
  'whatsNew.0.2.0':
    'des questions autour de chaque rendez-vous, une vue d’ensemble plus complète et cinq langues',
  'whatsNew.0.2.0.prepare':
    'Avant un rendez-vous, Cairn propose une page pour le préparer, au moment de votre choix.',
  'whatsNew.0.2.0.close':
    'Le point de clôture transforme les prochaines étapes en actions datées, avec leur responsable.',
  'whatsNew.0.2.0.desk':
    'La vue d’ensemble montre la page de chaque binôme et ce que chacun doit faire.',
  'whatsNew.0.2.0.accounts':
    'Les agendas Google et Outlook viennent par connexion et suivent chaque changement.',
  'whatsNew.0.2.0.pages':
    'Dans les agendas et les appels, un bouton ouvre ce qui va avec, là où vous l’activez.',
  'whatsNew.0.2.0.sessions':
    'Des séances guidées mènent à travers une priorité, une négociation ou une clôture.',
  'whatsNew.0.2.0.search':
    'La recherche trouve ce que vous avez écrit, dès la saisie : touche / sur le bureau.',
  'whatsNew.0.2.0.copies':
    'Une copie de tout se relit et se verrouille par une phrase secrète ; rendez-vous, notes et personnes se lisent en Markdown.',
  'whatsNew.0.2.0.handover':
    'Ce que vous partagez passe au Cairn de votre binôme dans un fichier verrouillé.',
  'whatsNew.0.2.0.lock': 'Un verrou, dans les réglages, scelle tout ce que vous avez écrit.',
  'whatsNew.0.2.0.languages': 'Cairn parle anglais, allemand, français, espagnol et portugais.',
});
