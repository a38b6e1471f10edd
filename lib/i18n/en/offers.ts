import type { Messages } from '../message';

/** What is offered when its moment comes, and why. */
export const offers = {
  'offers.why.first': 'It is your first meeting with {name}. There is a short session for it.',
  'offers.why.fit': 'Twice now it wasn’t easy to sit with {name}. There is a quiet page for that.',
  'offers.why.review': 'This is meeting {n}: a good time to look at how it goes.',
  'offers.why.closing':
    'You and {name} are in the last phase. An ending on purpose is worth an hour.',
  'offers.why.charter':
    'You have met {name}, and nothing is written down yet about how you work together.',
  'offers.why.step1':
    '“{text}” is named as what to work on. The first step looks at the job around it.',
  'offers.why.step2': '“{text}” is at step 2: picture one hard part as if it were done.',
  'offers.why.step3': '“{text}” is at step 3: look at how it goes, from three sides.',
  'offers.why.step4': '“{text}” is at the last step: what came of it, and what it showed.',
  'offers.why.need': 'You named “{text}” as what to learn next.',
  'offers.why.focus': 'There are goals, and no focus yet. One thing at a time goes further.',
  'offers.why.developing.goal': 'You have met {n} times, and there is a goal to work on.',
  'offers.why.developing.charter':
    'You have met {n} times, and know how you want to work together.',
  'offers.why.maturing.mentor': '{name} proposes, decides and does most of it by now.',
  'offers.why.maturing.mentee': 'You propose, decide and do most of it by now.',
  'offers.why.ending.reached': 'The goals are reached, and the steps are taken without help.',
  'offers.why.ending.lull': 'The last meetings have brought little. It may be time to end well.',
  'offers.why.ended': 'The closing session is done. The relationship can rest.',
  'offers.phase': 'Move to “{phase}”?',
  'offers.to.beginning': 'Beginning',
  'offers.to.developing': 'Developing',
  'offers.to.maturing': 'Maturing',
  'offers.to.closing': 'Closing',
  'offers.to.ended': 'Ended',
  'offers.reminders': 'To bear in mind',
  'offers.hat.mentor': 'Same reporting line: say when you speak as mentor, and when not.',
  'offers.hat.mentee': 'Same reporting line: say which hat you need {name} to wear.',
  'offers.hat.away': 'Put the hat away for this meeting',
  'offers.roles': 'New phase, {phase}: what you will and won’t do',
  'offers.roles.will': 'You will',
  'offers.roles.wont': 'You won’t',
  'offers.roles.away': 'Put the lists away for this meeting',
  'offers.move': 'Move',
  'offers.later': 'Not now',
  'offers.away.sessions': 'Offer no more sessions',
  'offers.away.phases': 'Suggest no more phases',
  'offers.said.moved': 'Phase changed',
  'offers.said.away': 'Put away',
  'offers.why.waits': 'It waits from last time. You can go on where you stopped.',
  'offers.why.lead.mentor': '{part} of {of} proposals were yours. {name} may be ready to go first.',
  'offers.why.lead.mentee':
    '{part} of {of} proposals came from {name}. The next one could be yours.',
  'offers.hint.lead': 'Who proposes?',
  'offers.hint.ok': 'Good to know',
  'offers.away.hints': 'Give no more hints',
  'offers.why.maturing.goal': {
    one: 'A goal is reached. The next one may need less help.',
    other: '{n} goals are reached. The next one may need less help.',
  },
} as const satisfies Messages;
