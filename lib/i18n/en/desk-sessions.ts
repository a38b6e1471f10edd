import type { Messages } from '../message';

/** Guided sessions on the desk: a part of the partner’s page, and a page of their own. */
export const deskSessions = {
  'desk.sessions.title': 'Sessions',
  'desk.sessions.choose': 'Guided session…',
  'desk.sessions.earlier': { one: '{n} earlier session', other: '{n} earlier sessions' },
  'desk.sessions.done.on': 'Done: {day}',
  'desk.sessions.waits.since': 'Waits since: {day}',
  'desk.sessions.begun.on': 'Begun: {day}',
  'desk.sessions.where': 'Answered in the meetings:',
  'desk.sessions.reopen': 'Take up again',
  'desk.sessions.drop': 'Take away',
  'desk.sessions.gone': 'This session isn’t there, or no longer.',
  'desk.sessions.unknown':
    'This version of Cairn doesn’t know this kind of session. It is kept as it is.',
  'desk.review.title': 'Where you stand',
  'desk.review.charter.none': 'Nothing is agreed yet.',
  'desk.review.pulse': 'How at ease you were',
  'desk.review.pulse.up': 'You are more at ease than before',
  'desk.review.pulse.down': 'You are less at ease than before',
  'desk.review.pulse.same': 'You are as at ease as before',
  'desk.fit.talk': 'How to begin the talk',
  'desk.fit.talk.say.1':
    '“I’d like these hours to be good for both of us. May I say how they are for me?”',
  'desk.fit.talk.say.2': '“It doesn’t flow for me yet. How is it for you?”',
  'desk.fit.wait': 'While you wait',
  'desk.fit.wait.1': 'Choose one thing to do differently next time, and do only that.',
  'desk.fit.wait.2': 'After two more meetings, come back to this page.',
  'desk.fit.wait.3': 'Notice what goes easily, too. It is often small.',
  'desk.fit.part': 'How to part well',
  'desk.fit.part.say.1':
    '“I don’t think the two of us are the right pair. I’d like us to end this well.”',
  'desk.fit.part.say.2': '“Thank you for your time. One thing stays with me: …”',
} as const satisfies Messages;
