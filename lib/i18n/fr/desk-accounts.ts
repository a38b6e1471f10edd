import type { deskAccounts as english } from '../en/desk-accounts';
import { translation } from '../translation';

export const deskAccounts = translation<typeof english>()({
  'accounts.google.about':
    'Connectez-vous à Google. Cairn peut lire les événements et n’en écrit jamais.',
  'accounts.microsoft.about':
    'Connectez-vous à Microsoft. Cairn peut lire les événements et n’en écrit jamais.',
  'accounts.time': '2 minutes',
  'accounts.none':
    'Cette version de Cairn n’est pas inscrite auprès de {provider}. Un fichier ou une adresse suffit, sans connexion ; ou saisissez un identifiant client à vous.',
  'accounts.none.own': 'Saisir un identifiant',
  'accounts.window': 'Continuez dans la fenêtre de {provider}.',
  'accounts.again': 'Se reconnecter',
  'accounts.again.of': 'Se reconnecter : {name}',
  'accounts.more': 'Autres calendriers',
  'accounts.more.of': 'Autres calendriers de {name}',
  'accounts.google.more':
    'Google demande encore une fois : Cairn peut alors voir quels calendriers vous avez, et lire ceux que vous activez.',
  'accounts.microsoft.more':
    'Microsoft demande encore une fois avant que les descriptions soient lues. Les autres calendriers n’ont besoin d’aucun nouvel accord.',
  'accounts.bodies': 'Aussi les descriptions, pour y reconnaître le mentorat',
  'accounts.more.none': 'Il n’y a pas d’autre calendrier dans ce compte.',
  'accounts.more.found': {
    one: '{n} autre calendrier, encore inactif',
    other: '{n} autres calendriers, encore inactifs',
  },
  'accounts.read': 'Lire {name}',
  'accounts.on': '{name} est lu',
  'accounts.off': '{name} n’est plus lu. Les rendez-vous trouvés restent.',
  'accounts.private': 'Aussi lieu et description des événements privés',
  'accounts.disconnect': 'Déconnecter',
  'accounts.disconnect.of': 'Déconnecter {name}',
  'accounts.disconnect.do': 'Déconnecter le compte',
  'accounts.goes.who': 'le compte, et l’accès que Cairn y a',
  'accounts.disconnected': '{name} est déconnecté. Les rendez-vous trouvés restent.',
  'accounts.consent': 'Ouvrir la page de {provider}',
  'accounts.rounds': 'Ce qu’ont donné les dernières lectures',
  'accounts.rounds.about': 'Quand, comment et combien. Aucun mot d’un événement n’est gardé ici.',
  'accounts.rounds.none': 'Rien n’a encore été lu.',
  'accounts.round.unchanged': 'comme avant',
  'accounts.round.changed': 'changements',
  'accounts.round.full': 'lu en entier',
  'accounts.round.failed': 'échec',
  'accounts.round.added': { one: '{n} de plus', other: '{n} de plus' },
  'accounts.round.moved': { one: '{n} changé', other: '{n} changés' },
  'accounts.round.gone': { one: '{n} de moins', other: '{n} de moins' },
  'accounts.round.odd': { one: '{n} écarté ou corrigé', other: '{n} écartés ou corrigés' },
  'accounts.round.requests': { one: '{n} requête', other: '{n} requêtes' },
  'accounts.own': 'Connexion aux calendriers',
  'accounts.own.fold': 'Identifiants client, pour les administrateurs',
  'accounts.own.about':
    'Identifiants client à vous ou à votre entreprise. Si un champ est vide, celui de Cairn sert, si cette version en a un. docs/accounts.md, dans le code de Cairn, dit comment s’inscrire.',
  'accounts.own.google': 'Identifiant client Google',
  'accounts.own.microsoft': 'ID d’application Microsoft',
  'accounts.own.tenant': 'ID d’annuaire Microsoft',
  'accounts.own.tenant.hint': 'Seulement si l’inscription vaut pour une entreprise.',
  'accounts.own.wrong.google':
    'Un identifiant client Google finit par .apps.googleusercontent.com.',
  'accounts.own.wrong.microsoft':
    'Un ID d’application a 32 chiffres et lettres de a à f, en cinq groupes.',
  'accounts.own.wrong.tenant': 'Un annuaire se nomme par son ID ou par un domaine.',
  'accounts.own.redirect': 'Adresse de redirection à inscrire chez {provider}',
  'accounts.own.copy': 'Copier',
  'accounts.own.copy.of': 'Copier l’adresse de redirection pour {provider}',
  'accounts.own.copied': 'Copié',
  'accounts.own.save': 'Enregistrer',
});
