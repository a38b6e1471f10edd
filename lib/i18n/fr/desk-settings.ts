import type { deskSettings as english } from '../en/desk-settings';
import { translation } from '../translation';

export const deskSettings = translation<typeof english>()({
  'desk.set.head': 'Paramètres',
  'desk.set.saved': 'Enregistré',
  'desk.set.prompts': 'Rappels et questions',
  'desk.set.leads': 'Me rappeler de préparer',
  'desk.set.leads.none': 'Aucun choix : pas de rappel avant les rendez-vous.',
  'desk.set.leads.hint': 'Un binôme peut avoir les siens.',
  'desk.set.quiet': 'Rester silencieux à certaines heures',
  'desk.set.quiet.from': 'Silence de',
  'desk.set.quiet.to': 'à',
  'desk.set.quiet.wrong': 'Saisissez deux heures différentes.',
  'desk.set.time.unread': 'Écrivez une heure comme {example}.',
  'desk.set.days': 'Jours de rappel',
  'desk.set.days.none': 'Sans jour choisi, il n’y a pas de rappel.',
  'desk.set.digest': 'Un résumé de la semaine, le matin de son premier jour ouvré',
  'desk.set.reflection': 'Une question pour prendre du recul, plus tard le jour du rendez-vous',
  'desk.set.pulse':
    'Votre ressenti, en privé, après les deux premiers rendez-vous, puis tous les cinq',
  'desk.set.less': {
    one: 'Vous avez demandé à voir moins souvent {n} question.',
    other: 'Vous avez demandé à voir moins souvent {n} questions.',
  },
  'desk.set.less.reset': 'Les réafficher',
  'desk.set.sites': 'Dans votre agenda et vos appels',
  'desk.set.sites.hint':
    'Là où vous l’activez, Cairn place un bouton discret à côté d’un rendez-vous de mentorat et le marque de trois petites pierres dans le calendrier. Il lit l’événement ou l’appel ouvert, et rien ne quitte ce navigateur.',
  'desk.set.sites.refused':
    '{site} reste désactivé : Cairn n’a pas eu accès à ses pages. Activez-le de nouveau pour que la question revienne.',
  'desk.set.sites.inPage': 'Ouvrir le panneau dans la page même, et non sur le côté du navigateur',
  'desk.set.look.head': 'Apparence et langue',
  'desk.set.look': 'Apparence',
  'desk.set.look.auto': 'Comme le système',
  'desk.set.look.light': 'Clair',
  'desk.set.look.dark': 'Sombre',
  'desk.set.language': 'Langue',
  'desk.set.language.auto': 'Comme le navigateur',
  'desk.set.hours': 'Heure',
  'desk.set.hours.auto': 'Selon la langue',
  'desk.set.hours.12': '12 heures',
  'desk.set.hours.24': '24 heures',
  'desk.set.week': 'Premier jour de la semaine',
  'desk.set.week.auto': 'Selon la langue',
  'desk.set.keys.head': 'Raccourcis',
  'desk.set.keys': 'Touches seules',
  'desk.set.keys.hint':
    'J et K parcourent une liste, X coche, U annule. Désactivez-les si elles vous gênent ; les touches avec Ctrl ou Alt restent.',
  'desk.set.data': 'Vos données',
  'desk.set.data.size': 'Tout est dans ce navigateur : {size}.',
  'desk.set.data.none': 'Rien n’est encore stocké.',
  'desk.set.export': 'Tout télécharger',
  'desk.set.export.hint':
    'Un seul fichier avec tout ce que vous avez écrit, vos binômes et vos rendez-vous. Les adresses de vos calendriers et ce qui y a été lu n’y figurent pas.',
  'desk.set.export.oneway':
    'À conserver, ou à ouvrir dans d’autres logiciels. Cairn ne peut pas le relire.',
  'desk.set.export.did': 'Téléchargé',
  'desk.set.erase': 'Tout supprimer',
  'desk.set.erase.goes': 'Part de ce navigateur, avec vos paramètres, sans retour possible :',
  'desk.set.erase.settings':
    'Seuls vos paramètres partent de ce navigateur : rien d’autre n’est stocké.',
  'desk.set.erase.google':
    'Cairn demande à {provider} de mettre fin à son accès. S’il ne répond pas, vous pouvez retirer votre accord dans votre compte.',
  'desk.set.erase.microsoft':
    'Cairn jette son accès à {provider}. Dans votre compte, vous pouvez aussi retirer votre accord.',
  'desk.set.erase.calendar': 'Vos calendriers eux-mêmes ne changent pas.',
  'desk.set.erase.sure': 'Ce sera définitif.',
  'desk.set.erase.yes': 'Oui, tout supprimer',
  'desk.part.away': 'Ne plus montrer',
  'desk.part.said': 'Rangé. Les paramètres le font revenir.',
  'desk.part.back': 'De nouveau visible',
  'desk.set.away': 'Rangé',
  'desk.set.away.again': 'Montrer : {part}',
  'desk.part.sessions': 'Séances proposées',
  'desk.part.phases': 'Phases suggérées',
  'desk.part.hints': 'Indications en rendez-vous',
  'desk.part.signs': 'Signes',
});
