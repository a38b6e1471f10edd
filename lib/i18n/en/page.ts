import type { Messages } from '../message';

/** What Cairn says inside of other sites' pages: the button on an event or a call. */
export const page = {
  'page.cairn': 'Cairn',
  'page.open': 'Open',
  'page.prepare': 'Prepare',
  'page.lookBack': 'Look back',
  'page.maybe': 'Mentoring?',
  'page.beside': 'Open Cairn beside the call',
  'page.closing': 'Close the meeting',
  'page.notThis': 'Not this event',
  'page.neverHere': 'Never on this site',
  'page.yes': 'Yes, it is',
  'page.no': 'No',
  'page.close': 'Close',
  'page.owed': { one: '{n} open', other: '{n} open' },
} as const satisfies Messages;
