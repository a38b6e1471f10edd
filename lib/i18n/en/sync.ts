import type { Messages } from '../message';

/** What reading a calendar says when something is in the way. */
export const sync = {
  'sync.cancelled': 'Reading was stopped. Nothing was changed.',
  'sync.full': 'The browser’s storage is full. Make room on this computer, then read it again.',
  'sync.failed': 'This calendar could not be read. Nothing was changed; try once more.',
  'sync.known': 'This address is already among your calendars.',
  'sync.gone': 'This calendar was removed.',
} as const satisfies Messages;
