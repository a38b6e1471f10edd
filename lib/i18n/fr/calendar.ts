import type { calendar as english } from '../en/calendar';
import { translation } from '../translation';

export const calendar = translation<typeof english>()({
  'calendar.refused.empty': 'Ce fichier est vide.',
  'calendar.refused.too-large':
    'Ce calendrier dépasse {n} Mo. Exportez une période plus courte et réessayez.',
  'calendar.refused.web-page':
    'C’est une page web, pas un calendrier. Exportez le calendrier au format .ics et choisissez ce fichier.',
  'calendar.refused.not-a-calendar':
    'Ce n’est pas un fichier de calendrier : il n’en contient aucun.',
  'calendar.refused.vcalendar-1':
    'C’est un fichier vCalendar 1.0, un ancien format. Exportez-le de nouveau en iCalendar (.ics).',
  'calendar.refused.cancelled': 'La lecture a été arrêtée.',

  'calendar.refused.failed':
    'Ce fichier n’a pas pu être lu. L’erreur vient de nous, pas du fichier.',

  'calendar.address.empty': 'Collez l’adresse d’un calendrier.',
  'calendar.address.invalid':
    'Cairn ne peut pas lire ceci comme une adresse. Copiez toute l’adresse privée depuis les réglages du calendrier ; elle commence par https:// ou webcal://.',
  'calendar.address.http':
    'Cette adresse n’est pas chiffrée : d’autres pourraient lire le calendrier en chemin. Utilisez-en une en https://.',
  'calendar.address.credentials':
    'Cette adresse contient un nom d’utilisateur ou un mot de passe. Utilisez plutôt l’adresse privée du calendrier.',

  'calendar.fetch.sign-in':
    'Le serveur du calendrier demande une connexion. Utilisez l’adresse privée.',
  'calendar.fetch.not-found':
    'Il n’y a pas de calendrier à cette adresse. Elle a peut-être été réinitialisée.',
  'calendar.fetch.gone': 'Ce calendrier n’est plus publié. Demandez une nouvelle adresse.',
  'calendar.fetch.busy': 'Le serveur du calendrier est occupé. Un nouvel essai suivra tout seul.',
  'calendar.fetch.server':
    'Le serveur du calendrier est en panne. Un nouvel essai suivra tout seul.',
  'calendar.fetch.refused': 'Le serveur du calendrier a refusé la demande.',
  'calendar.fetch.web-page':
    'Une page web est arrivée au lieu du calendrier. Le réseau ou le serveur demande peut-être une connexion.',
  'calendar.fetch.empty': 'Le serveur du calendrier a renvoyé une réponse vide.',
  'calendar.fetch.elsewhere': 'Le serveur renvoie vers un autre, peut-être vers une connexion.',
  'calendar.fetch.too-large': 'Ce calendrier dépasse 50 Mo.',
  'calendar.fetch.insecure': 'Le serveur renvoie vers une adresse non chiffrée.',
  'calendar.fetch.timeout': 'Le serveur du calendrier a mis trop de temps à répondre.',
  'calendar.fetch.offline': 'Le serveur du calendrier est injoignable. Vérifiez la connexion.',
  'calendar.fetch.cancelled': 'La récupération a été arrêtée.',

  'calendar.account.signed-out':
    'La session de ce calendrier est fermée. Reconnectez-vous pour le garder à jour.',
  'calendar.account.no-consent':
    'Cairn ne peut plus lire ce calendrier. Reconnectez-vous et autorisez-le.',
  'calendar.account.not-allowed':
    'Ce compte ne laisse pas Cairn lire les calendriers. Qui l’administre peut l’autoriser.',
  'calendar.account.no-mailbox':
    'Ce compte n’a pas de boîte aux lettres Outlook.com ou Microsoft 365, donc pas de calendrier à lire.',
  'calendar.account.not-found': 'Ce calendrier n’existe plus ou n’est plus partagé avec vous.',
  'calendar.account.unreadable':
    'La réponse du calendrier est tronquée ou illisible. Un nouvel essai suivra tout seul.',
  'calendar.account.copied':
    'Ce calendrier vient d’une copie, qui ne contient jamais son adresse secrète. Retirez-le ici et ajoutez l’adresse de nouveau.',
  'calendar.account.copied-file':
    'Ce calendrier vient d’une copie, mais pas son fichier. Choisissez le fichier de nouveau.',
  'calendar.account.too-large': 'Ce calendrier a trop d’événements pour être lu.',
  'calendar.account.entry': 'Un événement n’a pas une forme que Cairn sait lire. Il a été ignoré.',

  'calendar.problem.line':
    'Cette ligne n’a pas la forme attendue dans un calendrier. Le reste a été repris.',
  'calendar.problem.end': 'Un END sans BEGIN a été ignoré.',
  'calendar.problem.unclosed': 'Ce {component} n’a pas de END. Ce qui s’y trouve a été repris.',
  'calendar.problem.no-start': 'Un événement sans début a été ignoré.',
  'calendar.problem.start': 'Un événement a été ignoré : son début n’est ni une date ni une heure.',
  'calendar.problem.end-first': 'Cet événement finit avant de commencer. Sa fin a été ignorée.',
  'calendar.problem.end-time':
    'La fin de cet événement n’est ni une date ni une heure ; elle a été ignorée.',
  'calendar.problem.duration': 'La durée de cet événement est inutilisable et a été ignorée.',
  'calendar.problem.recurrence-id':
    'Cette occurrence modifiée ne dit pas laquelle elle remplace. Elle a été reprise seule.',
  'calendar.problem.rule':
    'Cette règle de récurrence est illisible. Seule la première occurrence a été reprise.',
  'calendar.problem.rdate': 'Une date ajoutée est illisible et a été ignorée.',
  'calendar.problem.exdate': 'Une date exclue est illisible et a été ignorée.',
  'calendar.problem.zone':
    'Le fuseau horaire « {zone} » est inconnu. Ses heures peuvent être décalées : elles ont été lues dans le fuseau du calendrier.',
  'calendar.problem.series-cut': {
    one: 'Cette série se répète trop souvent pour être lue en entier. {n} occurrence a été reprise.',
    other:
      'Cette série se répète trop souvent pour être lue en entier. {n} occurrences ont été reprises.',
  },
  'calendar.problem.file-cut':
    'Ce fichier contient trop d’occurrences. Les {n} premières ont été reprises, le reste a été ignoré.',
  'calendar.problem.vcalendar-1': 'Un événement dans l’ancien format vCalendar 1.0 a été ignoré.',
});
