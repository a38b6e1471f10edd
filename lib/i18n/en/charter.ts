import type { Messages } from '../message';

/** The charter as both may read it: it leaves the page as text. */
export const charter = {
  'charter.title': 'Mentoring charter: {name}',
  'charter.agreed': 'Both agreed on {day}.',
  'charter.open': 'Not agreed yet.',
  'charter.purpose': 'What it is for',
  'charter.outcomes': 'What should come of it',
  'charter.confidentiality': 'What stays between us',
  'charter.rhythm': 'How often, and when',
  'charter.rules': 'Which rules hold',
  'charter.place': 'Where we meet',
  'charter.reach': 'How we reach each other',
  'charter.hours': 'At which hours, and when not',
  'charter.areas': 'What stays out',
  'charter.will.mentor': 'What the mentor will do',
  'charter.will.mentee': 'What the mentee will do',
  'charter.wont.mentor': 'What the mentor won’t do',
  'charter.wont.mentee': 'What the mentee won’t do',
  'charter.split': 'Whose time it is',
  'charter.split.of': 'Mentor {mentor}%, mentee {mentee}%',
} as const satisfies Messages;
