import type { Messages } from '../message';

/** Texts of the one-line quick log. */
export const quickLog = {
  'quickLog.owner.me': 'I owe',
  'quickLog.owner.partner': '{name} owes',
  'quickLog.owner.they': 'They owe',
  'quickLog.partner.known': '{name}',
  'quickLog.partner.new': 'New: {name}',
  'quickLog.partner.which': { one: 'Who? {n} fits', other: 'Who? {n} fit' },
  'quickLog.partner.none': 'With whom?',
  'quickLog.due.none': 'No date',
  'quickLog.due.today': 'Today',
  'quickLog.due.tomorrow': 'Tomorrow',
  'quickLog.due.on': '{date}',
  'quickLog.due.meeting': 'Next meeting, {date}',
  'quickLog.hours': 'Agreed hours: {hours}.',
  'quickLog.hours.take': 'Rather {day}',
  'quickLog.kind.task': 'Task',
  'quickLog.kind.resource': 'Resource',
  'quickLog.kind.contact': 'Contact',
  'quickLog.kind.contact.of': 'Contact: {name}',
  'quickLog.kind.learning': 'Learning',
  'quickLog.kind.support': 'Support',
  'quickLog.goal.known': '{goal}',
  'quickLog.goal.unknown': 'No goal fits #{tag}',
  'quickLog.goal.none': 'No goal',
  'quickLog.truncated': 'This line is long: only its first {max} characters were read.',
} as const satisfies Messages;
