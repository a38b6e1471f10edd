import type { reminders as english } from '../en/reminders';
import { translation } from '../translation';

export const reminders = translation<typeof english>()({
  'reminders.started': 'Dein Treffen mit {names} hat begonnen',
  'reminders.startedNobody': 'Ein Mentoring-Treffen hat begonnen',
  'reminders.open': 'Ein Klick öffnet die Seitenleiste daneben.',
  'reminders.badge': 'nun',
  // Auf dem Knopf in der Symbolleiste ist Platz für vier Zeichen: Minuten.
  'reminders.badgeMinutes': '{n}m',
  'reminders.titleSoon': {
    one: 'Cairn: {names} in {n} Minute',
    other: 'Cairn: {names} in {n} Minuten',
  },
  'reminders.titleSoonNobody': {
    one: 'Cairn: ein Mentoring-Treffen in {n} Minute',
    other: 'Cairn: ein Mentoring-Treffen in {n} Minuten',
  },
  'reminders.titleRunning': 'Cairn: Seitenleiste für {names} öffnen',
  'reminders.titleSignIn': 'Cairn: ein Kalender wartet auf deine Anmeldung',
  'reminders.title': 'Cairn: Aufgabe notieren',

  'reminders.prepare.today': '{names} um {time}',
  'reminders.prepare.tomorrow': '{names} morgen um {time}',
  'reminders.prepare.later': '{names} am {day} um {time}',
  'reminders.prepareNobody.today': 'Ein Mentoring-Treffen um {time}',
  'reminders.prepareNobody.tomorrow': 'Ein Mentoring-Treffen morgen um {time}',
  'reminders.prepareNobody.later': 'Ein Mentoring-Treffen am {day} um {time}',
  'reminders.prepare.open': 'Von dir noch offen: {n}.',
  'reminders.prepare.nothing': 'Von dir ist nichts offen.',
  'reminders.button.prepare': 'Vorbereiten',
  'reminders.button.notNow': 'Nicht jetzt',

  'reminders.digest': {
    one: 'Diese Woche: {n} Mentoring-Treffen',
    other: 'Diese Woche: {n} Mentoring-Treffen',
  },
  'reminders.digest.none': 'Diese Woche: kein Mentoring-Treffen',
  'reminders.digest.owed': 'Von mir: {mine}. Von anderen: {theirs}.',

  'reminders.reflect': 'Rückblick auf dein Treffen mit {names}',
  'reminders.reflectNobody': 'Rückblick auf dein Mentoring-Treffen',
  'reminders.reflect.ask': 'Was würdest du anders machen? Zwei Minuten, nur für dich.',
  'reminders.titleLocked': 'Cairn ist gesperrt',
  'reminders.openLocked': 'Entsperre Cairn, um die Seitenleiste daneben zu öffnen.',
  'reminders.lineLocked': 'Wird aufgehoben und nach dem Entsperren notiert',
  'reminders.lineDiscreet': 'In Cairn notieren',
});
