import type { Messages } from '../message';

/** The look at what is stored, and its repair. */
export const deskHealth = {
  'desk.health': 'Storage',
  'desk.health.quota': '{used} are in use here, of about {quota} that the browser allows.',
  'desk.health.kept': 'The browser keeps it, even when space runs short.',
  'desk.health.evict': 'When space runs short, the browser may clear it.',
  'desk.health.ask': 'Ask the browser to keep it',
  'desk.health.refused': 'The browser did not agree. Download everything from time to time.',
  'desk.health.check': 'Check everything',
  'desk.health.hint':
    'Cairn looks whether every row can be read and belongs to something. Once a month it does so by itself.',
  'desk.health.last': 'Last checked: {when}',
  'desk.health.checking': 'Checking…',
  'desk.health.stop': 'Stop',
  'desk.health.failed': 'The check could not be finished. Try it again.',
  'desk.health.fine': {
    one: '{n} row checked: all is well.',
    other: '{n} rows checked: all is well.',
  },
  'desk.health.orphan': {
    one: '{n} row belongs to something that is gone.',
    other: '{n} rows belong to something that is gone.',
  },
  'desk.health.pointer': {
    one: '{n} row names something that is gone.',
    other: '{n} rows name something that is gone.',
  },
  'desk.health.index': {
    one: '{n} row isn’t found by what it says.',
    other: '{n} rows aren’t found by what they say.',
  },
  'desk.health.times': {
    one: '{n} row bears a time that can’t be.',
    other: '{n} rows bear a time that can’t be.',
  },
  'desk.health.unreadable': {
    one: '{n} row can’t be read. It stays where it is, with a copy kept aside.',
    other: '{n} rows can’t be read. They stay where they are, with copies kept aside.',
  },
  'desk.health.repair': 'Repair',
  'desk.health.repair.hint': 'Whatever is taken away is kept aside first, as it was.',
  'desk.health.mended': { one: '{n} row repaired', other: '{n} rows repaired' },
  'desk.health.aside': 'What is kept aside',
  'desk.health.found': {
    one: 'The monthly check found {n} row that needs a repair. See Storage in the settings.',
    other: 'The monthly check found {n} rows that need a repair. See Storage in the settings.',
  },
} as const satisfies Messages;
