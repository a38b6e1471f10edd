import type { Messages } from '../message';

/** The desk's settings. */
export const deskSettings = {
  'desk.set.head': 'Settings',
  'desk.set.saved': 'Saved',
  'desk.set.prompts': 'Reminders and prompts',
  'desk.set.leads': 'Remind me to prepare',
  'desk.set.leads.none': 'None chosen: no reminder comes before meetings.',
  'desk.set.leads.hint': 'A partner may have their own.',
  'desk.set.quiet': 'Keep quiet at certain hours',
  'desk.set.quiet.from': 'Quiet from',
  'desk.set.quiet.to': 'until',
  'desk.set.quiet.wrong': 'Enter two different times.',
  'desk.set.time.unread': 'Write a time like {example}.',
  'desk.set.days': 'Days on which prompts come',
  'desk.set.days.none': 'With no day chosen, no prompt comes.',
  'desk.set.digest': 'A digest of the week on its first working morning',
  'desk.set.reflection': 'A question to reflect on, later on the day of a meeting',
  'desk.set.pulse': 'A private pulse after the first two meetings, then every fifth',
  'desk.set.less': {
    one: 'You asked to see less of {n} prompt.',
    other: 'You asked to see less of {n} prompts.',
  },
  'desk.set.less.reset': 'Show them again',
  'desk.set.sites': 'In your calendar and your calls',
  'desk.set.sites.hint':
    'Where you turn it on, Cairn puts one quiet button beside a mentoring meeting. It reads the event or the call that is open, and nothing leaves this browser.',
  'desk.set.sites.refused':
    '{site} stays off: Cairn was not let into its pages. Turn it on once more to be asked again.',
  'desk.set.sites.inPage': 'Open the panel in the page itself, not at the browser’s side',
  'desk.set.look.head': 'Look and language',
  'desk.set.look': 'Look',
  'desk.set.look.auto': 'As the system',
  'desk.set.look.light': 'Light',
  'desk.set.look.dark': 'Dark',
  'desk.set.language': 'Language',
  'desk.set.language.auto': 'As the browser',
  'desk.set.hours': 'Time',
  'desk.set.hours.auto': 'As the language',
  'desk.set.hours.12': '12 hours',
  'desk.set.hours.24': '24 hours',
  'desk.set.week': 'First day of the week',
  'desk.set.week.auto': 'As the language',
  'desk.set.keys.head': 'Keys',
  'desk.set.keys': 'Single keys',
  'desk.set.keys.hint':
    'J and K walk along a list, X checks, U takes back. Turn them off if they get in your way; keys with Ctrl or Alt stay.',
  'desk.set.data': 'Your data',
  'desk.set.data.size': 'All of it is in this browser: {size}.',
  'desk.set.data.none': 'Nothing is stored yet.',
  'desk.set.export': 'Download everything',
  'desk.set.export.hint':
    'One file with all that you wrote, your partners and meetings. The addresses of your calendars and what was read from them are left out.',
  'desk.set.export.oneway':
    'It’s yours to keep, or to open in other programs. Cairn can’t read it back in.',
  'desk.set.export.did': 'Downloaded',
  'desk.set.erase': 'Delete everything',
  'desk.set.erase.goes':
    'This goes from this browser, with your settings, and there is no way back:',
  'desk.set.erase.settings': 'Only your settings go from this browser: nothing else is stored.',
  'desk.set.erase.google':
    '{provider} is asked to end Cairn’s access. Should it not be reached, you can take your consent back in your account.',
  'desk.set.erase.microsoft':
    'Cairn throws its access to {provider} away. In your account there you can take your consent back too.',
  'desk.set.erase.calendar': 'Your calendars themselves are not changed.',
  'desk.set.erase.sure': 'This can’t be taken back.',
  'desk.set.erase.yes': 'Yes, delete everything',
} as const satisfies Messages;
