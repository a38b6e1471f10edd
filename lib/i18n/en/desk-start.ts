import type { Messages } from '../message';

/** What the desk says on the first run, of the sample, of the calendars' health, and after an update. */
export const deskStart = {
  'start.step': 'Step {step} of 3',
  'start.try': 'Try it with a sample',
  'start.failed': 'This did not work. Nothing was changed; try once more.',
  'start.where': 'Where do I find the file or the address?',
  'start.where.google':
    'Google Calendar: Settings, your calendar’s name, “Secret address in iCal format”.',
  'start.where.outlook':
    'Outlook: Settings, Calendar, Shared calendars, publish it with all details, copy the ICS link.',
  'start.where.apple': 'Apple Calendar: File, Export. It makes a file.',
  'start.where.other': 'Others: look for “iCal”, “ICS”, “subscribe” or “export”.',

  'start.found.about':
    'Look it over: is this mentoring, and who mentors whom? All of it can be corrected later too.',
  'start.found.none':
    'No mentoring was recognised. Mark a meeting below, or go on and add a partner by hand.',
  'start.chair': 'Who mentors whom: {name}',
  'start.chair.mentor': 'You mentor {name}',
  'start.chair.mentee': '{name} mentors you',
  'start.found.confirm': 'That’s right',
  'start.found.go': 'Go on',

  'start.ready': 'Cairn is ready',
  'start.ready.running': 'Your meeting with {names} runs until {time}.',
  'start.ready.running.nobody': 'A mentoring meeting runs until {time}.',
  'start.ready.soon': {
    one: 'Your meeting with {names} starts in {n} minute, at {time}.',
    other: 'Your meeting with {names} starts in {n} minutes, at {time}.',
  },
  'start.ready.soon.nobody': {
    one: 'A mentoring meeting starts in {n} minute, at {time}.',
    other: 'A mentoring meeting starts in {n} minutes, at {time}.',
  },
  'start.ready.beside': 'Agenda, actions and notes stand in the panel beside the call.',
  'start.ready.later': 'Next: {names}, {when}.',
  'start.ready.later.nobody': 'The next mentoring meeting: {when}.',
  'start.ready.tells': 'Cairn tells you before it, and again when it begins.',
  'start.ready.tells.start': 'Cairn tells you when it begins.',
  'start.ready.none': 'No mentoring meeting is coming up. Cairn tells you when one begins.',
  'start.ready.panel': 'Open the panel',
  'start.ready.panel.failed':
    'The browser did not open the panel from here. Press Cairn’s button in the toolbar.',
  'start.ready.meetings': 'See all meetings',
  'start.ready.partner': 'Add a partner by hand',
  'start.ready.pin':
    'Cairn’s button is behind the puzzle piece in the toolbar. Pin it there to keep it in sight.',

  'start.sample': 'This is a sample. Nobody in it exists.',
  'start.sample.remove': 'Remove the sample',
  'start.sample.removed': 'Sample removed',
  'start.sample.ask': 'What you wrote into the sample goes with it: {list}.',
  'start.sample.ask.all': 'Remove all of it',
  'start.sample.ask.keep': 'Keep the sample',
  'start.sample.calendar':
    'Your own calendar takes the place of the sample, and what you wrote into it goes too: {list}.',
  'start.sample.calendar.go': 'Bring the calendar in',
  'start.sample.calendar.not': 'Not now',
  'start.own.noteBlocks': { one: '{n} note', other: '{n} notes' },
  'start.own.actions': { one: '{n} action', other: '{n} actions' },
  'start.own.agendaItems': { one: '{n} agenda item', other: '{n} agenda items' },
  'start.own.goals': { one: '{n} goal', other: '{n} goals' },
  'start.own.closings': { one: '{n} closing check-in', other: '{n} closing check-ins' },
  'start.own.preparations': { one: '{n} preparation', other: '{n} preparations' },
  'start.own.reflections': { one: '{n} reflection', other: '{n} reflections' },
  'start.own.meetings': { one: '{n} meeting', other: '{n} meetings' },
  'start.own.other': { one: '{n} other entry', other: '{n} other entries' },

  'desk.calendar.kind.sample': 'Sample calendar',
  'desk.calendar.failing.sentence': {
    one: 'It failed once.',
    other: 'It failed {n} times in a row.',
  },
  'health.chosen': 'File chosen {ago}',
  'health.soon': 'next time soon',
  'health.holds': { one: '{n} event seen', other: '{n} events seen' },
  'health.mentoring': {
    one: '{n} mentoring meeting among them',
    other: '{n} mentoring meetings among them',
  },
  'health.mentoring.none': 'no mentoring among them',
  'health.empty':
    'There is nothing in it from {back} days ago to {ahead} days ahead. Check that it is the calendar you meant.',
  'health.none': 'If your mentoring is in it, mark a meeting by hand.',
  'health.none.go': 'Mark a meeting',
  'health.old': {
    one: 'The file is {n} day old. What was changed since isn’t in it.',
    other: 'The file is {n} days old. What was changed since isn’t in it.',
  },
  'health.sample': 'It is made up, and is never read again.',
  'health.off': 'It is not being read.',
  'health.stays': 'What was read before stays as it is.',
  'health.do.wait': 'There is nothing to do: Cairn tries again by itself.',
  'health.do.check': 'Check the connection, then read it now.',
  'health.do.address':
    'Copy the private address from your calendar’s settings once more, add it below, and remove this one.',
  'health.do.shorter': 'Publish or export a shorter span of it, and add that instead.',
  'health.do.file': 'Export it once more, and choose the new file.',
  'health.do.again': 'Read it once more. If that doesn’t help, remove it and add it again.',
  'health.rename': 'Rename',
  'health.rename.of': 'Rename {name}',
  'health.rename.name': 'Name of this calendar',
  'health.rename.hint': 'Empty: the name it gives itself.',
  'health.rename.save': 'Save',
  'health.rename.cancel': 'Cancel',
  'health.renamed': 'Calendar renamed',
  'health.remove.goes': 'What goes from this browser',
  'health.remove.address': 'its address',
  'health.remove.file': 'the file as it was chosen',
  'health.remove.events': { one: '{n} event kept from it', other: '{n} events kept from it' },
  'health.remove.stays': 'What stays',
  'health.remove.meetings': {
    one: '{n} mentoring meeting found in it, with its notes and actions',
    other: '{n} mentoring meetings found in it, with their notes and actions',
  },
  'health.remove.ahead': {
    one: '{n} of them lies ahead: it stays at its time, even if the calendar moves it',
    other: '{n} of them lie ahead: they stay at their times, even if the calendar moves them',
  },
  'health.remove.nothing': 'No meeting was found in it.',
  'health.remove.do': 'Remove the calendar',
  'health.remove.keep': 'Keep it',

  'whatsNew.line': 'Cairn is now {version}: {what}.',
  'whatsNew.more': 'What changed',
  'whatsNew.seen': 'Put this away',
  'whatsNew.0.2.0': 'prompts around each meeting, a fuller desk, and five languages',
  'whatsNew.0.2.0.prepare': 'Before a meeting Cairn offers a page to prepare it, when you choose.',
  'whatsNew.0.2.0.close': 'The closing check-in turns next steps into actions with owner and date.',
  'whatsNew.0.2.0.desk': 'The desk shows each partner’s page, and what both sides owe.',
  'whatsNew.0.2.0.languages': 'Cairn speaks English, German, French, Spanish and Portuguese.',
} as const satisfies Messages;
