import type { Messages } from '../message';

/** What the badge and notifications say. Never the meeting's title or notes: others may see the screen. */
export const reminders = {
  'reminders.started': 'Your meeting with {names} has begun',
  'reminders.startedNobody': 'A mentoring meeting has begun',
  'reminders.open': 'Click to open the panel beside it.',
  'reminders.badge': 'now',
  'reminders.titleRunning': 'Cairn: open the panel for {names}',
  'reminders.title': 'Cairn: log an action',
} as const satisfies Messages;
