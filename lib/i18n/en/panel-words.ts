import type { Messages } from '../message';

/** What the pure rules of the panel say: times, dates, progress; and what it says when something fails. */
export const panelWords = {
  'panel.due.late': { one: '{n} day late', other: '{n} days late' },
  'panel.due.today': 'Today',
  'panel.due.tomorrow': 'Tomorrow',
  'panel.due.on': '{date}',
  'panel.until.minutes': 'in {n} min',
  'panel.until.hours': 'in {n} h',
  'panel.until.both': 'in {hours} h {minutes} min',
  'panel.goal.notYet': 'nothing noted yet',
  'panel.goal.of': { one: '{value} of {n} step', other: '{value} of {n} steps' },
  'panel.goal.words': '{words}',
  'panel.lapse.days': {
    one: '{n} day over your rhythm, nothing booked.',
    other: '{n} days over your rhythm, nothing booked.',
  },
  'panel.lapse.weeks': {
    one: '{n} week over your rhythm, nothing booked.',
    other: '{n} weeks over your rhythm, nothing booked.',
  },
  'panel.full': 'This could not be saved, the browser’s storage is full. Your text is still here.',
  'panel.full.room': 'Make room',
  'panel.failed': 'This could not be saved. Your text is still here.',
  'panel.which': 'More than one {name} fits. Write the whole name. Your text is still here.',
  'panel.ok': 'OK',
  'panel.unopened': 'Your notes could not be opened. They are still on this computer.',
  'panel.unopened.again': 'Try again',
} as const satisfies Messages;
