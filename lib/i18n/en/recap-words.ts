import type { Messages } from '../message';

/** What stands in a recap, in the language of whom it is for. */
export const recapWords = {
  'recap.out.of': 'Recap: {title}, {day}',
  'recap.out.on': 'Recap: {day}',
  'recap.out.notes': 'Notes',
  'recap.out.done.me': 'Done by me',
  'recap.out.done.partner': 'Done by {name}',
  'recap.out.me': 'From me',
  'recap.out.partner': 'From {name}',
  'recap.out.goals': 'Goals',
  'recap.out.due': '(by {day})',
  'recap.out.goal.specific': 'What will be different: {text}',
  'recap.out.goal.measurable': 'How we see that it is reached: {text}',
  'recap.out.goal.steps': { one: 'In {n} step', other: 'In {n} steps' },
  'recap.out.goal.relevant': 'Why it matters: {text}',
  'recap.out.goal.achievable': 'What makes it possible now: {text}',
} as const satisfies Messages;
