import type { Messages } from '../message';

/** What the calendar reader and the sources say to the user. */
export const calendar = {
  'calendar.refused.empty': 'This file is empty.',
  'calendar.refused.too-large':
    'This calendar is larger than {n} MB. Export a shorter span and try again.',
  'calendar.refused.web-page':
    'This is a web page, not a calendar. The address may need a sign-in, or point to the calendar’s page.',
  'calendar.refused.not-a-calendar': 'This is not a calendar file: there is no calendar in it.',
  'calendar.refused.vcalendar-1':
    'This is a vCalendar 1.0 file, an older format. Export it again as iCalendar (.ics).',
  'calendar.refused.cancelled': 'Reading was stopped.',

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
