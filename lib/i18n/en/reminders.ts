import type { Messages } from '../message';

/** What the badge and notifications say. Never the meeting's title or notes: others may see the screen. */
export const reminders = {
  'reminders.started': 'Your meeting with {names} has begun',
  'reminders.startedNobody': 'A mentoring meeting has begun',
  'reminders.open': 'Click to open the panel beside it.',
  'reminders.badge': 'now',
  // On the toolbar button, which has room for four letters: minutes.
  'reminders.badgeMinutes': '{n}m',
  'reminders.titleSoon': {
    one: 'Cairn: {names} in {n} minute',
    other: 'Cairn: {names} in {n} minutes',
  },
  'reminders.titleSoonNobody': {
    one: 'Cairn: a mentoring meeting in {n} minute',
    other: 'Cairn: a mentoring meeting in {n} minutes',
  },
  'reminders.titleRunning': 'Cairn: open the panel for {names}',
  'reminders.titleSignIn': 'Cairn: a calendar waits for you to sign in again',
  'reminders.title': 'Cairn: log an action',

  'reminders.prepare.today': '{names} at {time}',
  'reminders.prepare.tomorrow': '{names} tomorrow at {time}',
  'reminders.prepare.later': '{names} on {day} at {time}',
  'reminders.prepareNobody.today': 'A mentoring meeting at {time}',
  'reminders.prepareNobody.tomorrow': 'A mentoring meeting tomorrow at {time}',
  'reminders.prepareNobody.later': 'A mentoring meeting on {day} at {time}',
  'reminders.prepare.open': { one: '{n} of yours still open.', other: '{n} of yours still open.' },
  'reminders.prepare.nothing': 'Nothing of yours is open.',
  'reminders.button.prepare': 'Prepare',
  'reminders.button.notNow': 'Not now',

  'reminders.digest': {
    one: 'This week: {n} mentoring meeting',
    other: 'This week: {n} mentoring meetings',
  },
  'reminders.digest.none': 'This week: no mentoring meeting',
  'reminders.digest.owed': 'I owe: {mine}. They owe: {theirs}.',

  'reminders.reflect': 'Looking back at your meeting with {names}',
  'reminders.reflectNobody': 'Looking back at your mentoring meeting',
  'reminders.reflect.ask': 'What would you do differently? Two minutes, for your eyes only.',
  'reminders.titleLocked': 'Cairn is locked',
  'reminders.openLocked': 'Unlock Cairn to open the panel beside it.',
  'reminders.lineLocked': 'Kept, and logged once Cairn is unlocked',
  'reminders.lineDiscreet': 'Log it in Cairn',
} as const satisfies Messages;
