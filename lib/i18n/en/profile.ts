import type { Messages } from '../message';

/** What is known of a partner: on the desk, and from the panel's menu. */
export const profile = {
  'desk.rel.about': 'About {name}',
  'desk.rel.about.private': 'only you see this',
  'desk.rel.about.saved': 'Noted about {name}',
  'desk.rel.bit.preferences': 'Work they prefer',
  'desk.rel.bit.competencies': 'Can do',
  'desk.rel.bit.personality': 'What they are like',
  'desk.rel.bit.careerStage': 'Stage of the career',
  'desk.rel.bit.goals': 'Works towards',
  'desk.rel.bit.ambitions': 'Hopes for',
  'desk.rel.bit.values': 'Values',
  'desk.rel.bit.strengths': 'Strong at',
  'desk.rel.bit.weaknesses': 'Finds hard',
  'desk.rel.bit.expectations': 'Expects',
  'desk.rel.about.note': 'Note it',
  'desk.rel.about.which': 'What about',
  'desk.rel.about.line': 'In one line',
} as const satisfies Messages;
