import type { Messages } from '../message';

/** What makes a goal easier to reach, and how it came here: a part of a partner's page. */
export const goals = {
  'goals.smart': 'What helps to reach it',
  'goals.smart.hint': 'Anything may stay open.',
  'goals.smart.whole': 'Nothing is missing.',
  'goals.smart.rest': 'More that could be said',
  'goals.smart.worded': 'Seems to be in its words',
  'goals.smart.steps': { one: '{n} step', other: '{n} steps' },
  'goals.smart.specific': 'What exactly will be different?',
  'goals.smart.measurable': 'How will you both see that it is reached?',
  'goals.smart.timely': 'By when?',
  'goals.smart.relevant': 'Why does it matter?',
  'goals.smart.achievable': 'What makes it possible now?',
  'goals.checkIns': 'How it went',
  'goals.checkIns.more': { one: '{n} earlier entry', other: '{n} earlier entries' },
  'goals.wordings': 'Earlier wordings',
  'goals.until': 'until {day}',

  'plan.link': 'The whole plan on one page',
  'plan.title': 'Plan with {name}',
  'plan.none': 'No goal and nothing to do yet. Both come from the page of the two of you.',
  'plan.focus': 'Focus',
  'plan.others': 'More to do',
  'plan.objectives': 'My objectives that this helps',
  'plan.reached': 'Reached',
} as const satisfies Messages;
