import type { Messages } from '../message';

/** What stands in a recap, in the language of whom it is for. */
export const recapWords = {
  'recap.out.of': 'Recap: {title}, {day}',
  'recap.out.on': 'Recap: {day}',
  'recap.out.notes': 'Notes',
  'recap.out.me': 'From me',
  'recap.out.partner': 'From {name}',
  'recap.out.goals': 'Goals',
  'recap.out.due': '(by {day})',
} as const satisfies Messages;
