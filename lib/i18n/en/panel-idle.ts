import type { Messages } from '../message';

/** The panel when nothing runs. */
export const panelIdle = {
  'panel.desk': 'Open the desk',
  'panel.ahead': 'Next meetings',
  'panel.ahead.none': 'No meetings ahead. Cairn looks for them in your calendars.',
  'panel.ahead.nowhere': 'No meetings ahead. Cairn has no calendar to look in.',
  'panel.ahead.calendars': 'Calendars',
  'panel.ahead.when': '{until}, {time}',
  'panel.ahead.youOwe': 'You owe {n}',
  'panel.ahead.putOff': 'The closing check-in with {name} is put off',
  'panel.ahead.waits': 'The closing check-in with {name} is still to be done',
  'panel.ahead.begun': 'The closing check-in with {name} of {day} is begun, not finished',
  'panel.prepare': 'Prepare',
  'panel.lapse.look': 'Look',
  'panel.across': 'across partners',
  'panel.owedToMe': 'Owed to me',
  'panel.more': '{n} more',
  'panel.owed.none': 'You owe nothing, and nobody owes you.',
  'panel.dock.idle': 'Log an action, for anyone',
  'panel.dock.idleLabel': 'Log an action',
} as const satisfies Messages;
