import type { deskPartners as english } from '../en/desk-partners';
import { translation } from '../translation';

export const deskPartners = translation<typeof english>()({
  'desk.partner.open': 'Ouvrir la page sur {name}',
  'desk.partner.split': 'Sa part du temps, en %',
  'desk.partner.split.hint':
    'Partage convenu, par exemple 80. Laissez vide tant que rien n’est convenu.',
  'desk.partner.structure': 'Ordre du jour',
  'desk.partner.structure.loose': 'Libre : seulement le plus pressant',
  'desk.partner.structure.usual': 'Habituel : ouverture et clôture',
  'desk.partner.structure.structured': 'Structuré : actions, thème, objectifs aussi',
  'desk.partner.line': 'Même ligne hiérarchique',
  'desk.partner.line.hint': 'Le panneau vous rappelle alors de dire quelle casquette vous portez.',
  'desk.partner.leads': 'Rappels pour préparer',
  'desk.partner.leads.settings': 'Comme dans les paramètres',
  'desk.partner.leads.own': 'Pour ce binôme',
  'desk.partner.error.split': 'La part est un nombre entier, de 0 à 100.',
  'desk.partner.archived': { one: 'Archivés seulement ({n})', other: 'Archivés seulement ({n})' },
  'desk.partner.rests': 'archivé',

  'desk.lead.minutes': { one: '{n} minute avant', other: '{n} minutes avant' },
  'desk.lead.hours': { one: '{n} heure avant', other: '{n} heures avant' },
  'desk.lead.days': { one: '{n} jour avant', other: '{n} jours avant' },

  'desk.partner.more': 'Plus d’options pour {name}',
  'desk.partner.alike': 'Même nom : {names}. Est-ce la même personne ?',
  'desk.partner.merge': 'Fusionner avec un autre binôme',
  'desk.partner.archive': 'Archiver',
  'desk.partner.unarchive': 'Sortir des archives',
  'desk.partner.delete': 'Supprimer définitivement',
  'desk.partner.archive.did': 'Archivé : {name}',
  'desk.partner.unarchive.did': 'Sorti des archives : {name}',

  'desk.merge.head': 'Fusionner {name} avec un autre binôme',
  'desk.merge.with': 'L’autre binôme',
  'desk.merge.choose': 'Choisir un binôme',
  'desk.merge.alone': 'Il n’y a pas d’autre binôme avec qui fusionner.',
  'desk.merge.stays': 'Quel nom reste ?',
  'desk.merge.moves': 'Rejoignent {stays} :',
  'desk.merge.moves.none': 'Rien n’est encore noté pour {goes}, donc rien ne bouge.',
  'desk.merge.rest':
    'Pour {stays}, le nom, le rôle et la phase restent. Les adresses des deux sont gardées ; là où les deux ont un texte, ils sont réunis.',
  'desk.merge.do': 'Fusionner',
  'desk.merge.did': 'Fusion faite : {goes} rejoint {stays}',

  'desk.delete.head': 'Supprimer {name} définitivement',
  'desk.delete.goes': 'Disparaît, sans retour possible :',
  'desk.delete.goes.none': 'Rien d’autre n’est noté pour {name}. Seul le binôme disparaît.',
  'desk.delete.cached': 'Ce que Cairn a lu sur {name} dans vos calendriers disparaît aussi.',
  'desk.delete.shared': {
    one: '{n} rendez-vous avec d’autres leur reste, sous son propre titre.',
    other: '{n} rendez-vous avec d’autres leur restent, sous leurs propres titres.',
  },
  'desk.delete.calendar':
    'Votre calendrier lui-même ne change pas. Ces rendez-vous n’y seront plus pris pour du mentorat.',
  'desk.delete.files': {
    one: '{n} fichier de calendrier fourni cite encore {name}. Il disparaît avec ce calendrier.',
    other:
      '{n} fichiers de calendrier fournis citent encore {name}. Ils disparaissent avec ces calendriers.',
  },
  'desk.delete.keep': 'Pour garder une copie, téléchargez d’abord tout.',
  'desk.delete.keep.go': 'Aller au téléchargement',
  'desk.delete.sure': 'Ce sera définitif.',
  'desk.delete.do': 'Supprimer définitivement',
  'desk.delete.yes': 'Oui, supprimer {name}',
  'desk.delete.busy': 'Suppression en cours. Cela peut prendre un instant.',
  'desk.delete.did': 'Supprimé : {name}',

  'desk.of.meetings': { one: '{n} rendez-vous', other: '{n} rendez-vous' },
  'desk.of.noteBlocks': { one: '{n} note', other: '{n} notes' },
  'desk.of.actions': { one: '{n} action', other: '{n} actions' },
  'desk.of.agendaItems': {
    one: '{n} point à l’ordre du jour',
    other: '{n} points à l’ordre du jour',
  },
  'desk.of.goals': { one: '{n} objectif', other: '{n} objectifs' },
  'desk.of.focuses': { one: '{n} axe', other: '{n} axes' },
  'desk.of.agreements': { one: '{n} accord', other: '{n} accords' },
  'desk.of.goalCheckIns': {
    one: '{n} point d’étape sur un objectif',
    other: '{n} points d’étape sur des objectifs',
  },
  'desk.of.charters': { one: '{n} charte', other: '{n} chartes' },
  'desk.of.feedback': { one: '{n} retour', other: '{n} retours' },
  'desk.of.roadmapThemes': { one: '{n} thème', other: '{n} thèmes' },
  'desk.of.pulses': { one: '{n} ressenti privé', other: '{n} ressentis privés' },
  'desk.of.preparations': {
    one: '{n} réponse de préparation',
    other: '{n} réponses de préparation',
  },
  'desk.of.guidedSessions': { one: '{n} séance guidée', other: '{n} séances guidées' },
  'desk.of.skillRatings': {
    one: '{n} regard sur votre façon de négocier',
    other: '{n} regards sur votre façon de négocier',
  },
  'desk.of.closings': { one: '{n} point de clôture', other: '{n} points de clôture' },
  'desk.of.reflections': { one: '{n} réflexion', other: '{n} réflexions' },
  'desk.of.ownPrompts': { one: '{n} question à vous', other: '{n} questions à vous' },
  'desk.of.partners': { one: '{n} binôme', other: '{n} binômes' },
  'desk.of.decisions': { one: '{n} réponse sur une série', other: '{n} réponses sur des séries' },
  'desk.of.calendarAccounts': { one: '{n} calendrier', other: '{n} calendriers' },
  'desk.of.calendarEvents': { one: '{n} événement lu', other: '{n} événements lus' },
});
