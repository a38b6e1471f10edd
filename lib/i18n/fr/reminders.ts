import type { reminders as english } from '../en/reminders';
import { translation } from '../translation';

export const reminders = translation<typeof english>()({
  'reminders.started': 'Votre rendez-vous avec {names} a commencé',
  'reminders.startedNobody': 'Un rendez-vous de mentorat a commencé',
  'reminders.open': 'Cliquez pour ouvrir le panneau à côté.',
  'reminders.badge': 'là',
  // Sur le bouton de la barre d’outils, où quatre lettres tiennent : des minutes.
  'reminders.badgeMinutes': '{n}m',
  'reminders.titleSoon': {
    one: 'Cairn : {names} dans {n} minute',
    other: 'Cairn : {names} dans {n} minutes',
  },
  'reminders.titleSoonNobody': {
    one: 'Cairn : rendez-vous de mentorat dans {n} minute',
    other: 'Cairn : rendez-vous de mentorat dans {n} minutes',
  },
  'reminders.titleRunning': 'Cairn : ouvrir le panneau pour {names}',
  'reminders.titleSignIn': 'Cairn : un calendrier attend que vous vous reconnectiez',
  'reminders.title': 'Cairn : noter une action',

  'reminders.prepare.today': '{names} à {time}',
  'reminders.prepare.tomorrow': '{names} demain à {time}',
  'reminders.prepare.later': '{names}, {day} à {time}',
  'reminders.prepareNobody.today': 'Rendez-vous de mentorat à {time}',
  'reminders.prepareNobody.tomorrow': 'Rendez-vous de mentorat demain à {time}',
  'reminders.prepareNobody.later': 'Rendez-vous de mentorat, {day} à {time}',
  'reminders.prepare.open': {
    one: '{n} action en cours de votre côté.',
    other: '{n} actions en cours de votre côté.',
  },
  'reminders.prepare.nothing': 'Rien en cours de votre côté.',
  'reminders.button.prepare': 'Préparer',
  'reminders.button.notNow': 'Pas maintenant',

  'reminders.digest': {
    one: 'Cette semaine : {n} rendez-vous de mentorat',
    other: 'Cette semaine : {n} rendez-vous de mentorat',
  },
  'reminders.digest.none': 'Cette semaine : aucun rendez-vous de mentorat',
  'reminders.digest.owed': 'De mon côté : {mine}. De mes binômes : {theirs}.',

  'reminders.reflect': 'Retour sur votre rendez-vous avec {names}',
  'reminders.reflectNobody': 'Retour sur votre rendez-vous de mentorat',
  'reminders.reflect.ask': 'Que feriez-vous autrement ? Deux minutes, rien que pour vous.',
  'reminders.titleLocked': 'Cairn est verrouillé',
  'reminders.openLocked': 'Déverrouillez Cairn pour ouvrir le panneau à côté.',
  'reminders.lineLocked': 'Gardé, et noté une fois Cairn déverrouillé',
  'reminders.lineDiscreet': 'Noter dans Cairn',
});
