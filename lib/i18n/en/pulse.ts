import type { Messages } from '../message';

/** The private rapport pulse. */
export const pulse = {
  'pulse.ask': 'How at ease were you with {name}?',
  'pulse.private': 'Only you see this. It is never part of anything you share.',
  'pulse.1': 'Not at all',
  'pulse.2': 'A little',
  'pulse.3': 'Fairly',
  'pulse.4': 'Mostly',
  'pulse.5': 'Completely',
  'pulse.skip': 'Skip',
  'pulse.skipped': 'Skipped',
  'pulse.low.head': 'If it doesn’t click',
  'pulse.low.about':
    'You have felt less than at ease with {name} two times running. That happens, and it is nobody’s fault. It is easier to talk about now than later.',
  'pulse.low.talk': 'To talk about it',
  'pulse.low.talk.1':
    'Say what you notice, not what {name} is like: “I find it hard to get going.”',
  'pulse.low.talk.2': 'Ask how it is for {name}. You may both have noticed.',
  'pulse.low.talk.3': 'Agree on one thing to do differently next time, and look at it afterwards.',
  'pulse.low.part': 'To part well',
  'pulse.low.part.1': 'If two meetings more don’t change it, changing the pair is no failure.',
  'pulse.low.part.2': 'Tell {name} in person, before anyone else hears of it.',
  'pulse.low.part.3': 'Say what you take with you, finish what you promised, and thank {name}.',
} as const satisfies Messages;
