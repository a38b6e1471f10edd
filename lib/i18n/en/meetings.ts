import type { Messages } from '../message';

/** What the meetings part says. */
export const meetings = {
  'meetings.youSaidYes': 'You said it is',
  'meetings.youSaidNo': 'You said it is not',
} as const satisfies Messages;
