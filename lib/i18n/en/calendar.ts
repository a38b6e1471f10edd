import type { Messages } from '../message';

/** What the calendar reader and the sources say to the user. */
export const calendar = {
  'calendar.refused.empty': 'This file is empty.',
  'calendar.refused.too-large':
    'This calendar is larger than {n} MB. Export a shorter span and try again.',
  'calendar.refused.web-page':
    'This is a web page, not a calendar. Export the calendar as an .ics file and choose that one.',
  'calendar.refused.not-a-calendar': 'This is not a calendar file: there is no calendar in it.',
  'calendar.refused.vcalendar-1':
    'This is a vCalendar 1.0 file, an older format. Export it again as iCalendar (.ics).',
  'calendar.refused.cancelled': 'Reading was stopped.',

  'calendar.refused.failed': 'This file could not be read. The fault is ours, not the file’s.',

  'calendar.address.empty': 'Paste the address of a calendar.',
  'calendar.address.invalid':
    'Cairn can’t read this as an address. Copy the whole private address from your calendar’s settings; it starts with https:// or webcal://.',
  'calendar.address.http':
    'This address is not encrypted, so others could read the calendar on its way. Use one with https://.',
  'calendar.address.credentials':
    'This address has a user name or password in it. Use the calendar’s private address instead.',

  'calendar.fetch.sign-in': 'The calendar’s server asks for a sign-in. Use the private address.',
  'calendar.fetch.not-found': 'There is no calendar at this address. It may have been reset.',
  'calendar.fetch.gone': 'This calendar is no longer published. Ask for a new address.',
  'calendar.fetch.busy': 'The calendar’s server is busy. The next try comes by itself.',
  'calendar.fetch.server': 'The calendar’s server has a fault. The next try comes by itself.',
  'calendar.fetch.refused': 'The calendar’s server refused the request.',
  'calendar.fetch.web-page':
    'A web page came instead of the calendar. The network or the server may ask for a sign-in.',
  'calendar.fetch.empty': 'The calendar’s server answered with nothing.',
  'calendar.fetch.elsewhere': 'The server leads on to another one, perhaps to a sign-in.',
  'calendar.fetch.too-large': 'This calendar is larger than 50 MB.',
  'calendar.fetch.insecure': 'The server leads on to an address that is not encrypted.',
  'calendar.fetch.timeout': 'The calendar’s server took too long to answer.',
  'calendar.fetch.offline': 'The calendar’s server can’t be reached. Check the connection.',
  'calendar.fetch.cancelled': 'Fetching was stopped.',

  'calendar.account.signed-out':
    'You are signed out of this calendar. Sign in again to keep it up to date.',
  'calendar.account.no-consent':
    'Cairn may no longer read this calendar. Sign in again and allow it.',
  'calendar.account.not-allowed':
    'This account doesn’t let Cairn read calendars. Its administrator can allow it.',
  'calendar.account.no-mailbox':
    'This account has no mailbox in Outlook.com or Microsoft 365, so there is no calendar to read.',
  'calendar.account.not-found': 'This calendar is gone, or no longer shared with you.',
  'calendar.account.unreadable':
    'The calendar’s answer came cut off or garbled. The next try comes by itself.',
  'calendar.account.copied':
    'This calendar came with a copy, and its secret address is never in one. Remove it here and add the address again.',
  'calendar.account.copied-file':
    'This calendar came with a copy, and its file didn’t. Choose the file again.',
  'calendar.account.too-large': 'This calendar has too many events to be read.',
  'calendar.account.entry': 'An event was not in a form that Cairn can read. It was left out.',

  'calendar.problem.line':
    'This line is not in the form that calendars use. The rest was taken in.',
  'calendar.problem.end': 'An END without its BEGIN was left out.',
  'calendar.problem.unclosed': 'This {component} has no END. What is there was taken in.',
  'calendar.problem.no-start': 'An event without a start was left out.',
  'calendar.problem.start': 'An event was left out: its start is no date or time.',
  'calendar.problem.end-first': 'This event ends before it starts. Its end was left out.',
  'calendar.problem.end-time': 'The end of this event is no date or time and was left out.',
  'calendar.problem.duration': 'The length of this event can’t be used and was left out.',
  'calendar.problem.recurrence-id':
    'This changed occurrence doesn’t say which one it replaces. It was taken in by itself.',
  'calendar.problem.rule':
    'This repeat rule can’t be read. Only the first occurrence was taken in.',
  'calendar.problem.rdate': 'An added date can’t be read and was left out.',
  'calendar.problem.exdate': 'An excepted date can’t be read and was left out.',
  'calendar.problem.zone':
    'The time zone “{zone}” is unknown. Its times may be off: they were read in the calendar’s own zone.',
  'calendar.problem.series-cut': {
    one: 'This series repeats too often to be read whole. One occurrence was taken in.',
    other: 'This series repeats too often to be read whole. {n} occurrences were taken in.',
  },
  'calendar.problem.file-cut':
    'This file has too many occurrences. The first {n} were taken in; the rest were left out.',
  'calendar.problem.vcalendar-1': 'An event in the old vCalendar 1.0 format was left out.',
} as const satisfies Messages;
