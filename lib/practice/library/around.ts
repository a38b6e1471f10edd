import { group } from './group';

/** The three questions before the first meeting, from both chairs. */
const first = [
  ...group('first', { rows: ['P1'], chair: 'mentor' }, [
    ['prompts.first.mentor.want', 'neutral', { field: 'want', rows: ['P1', 'C9'] }],
    ['prompts.first.mentor.bring', 'neutral', { field: 'bring' }],
    ['prompts.first.mentor.expect', 'neutral', { field: 'expect' }],
  ]),
  ...group('first', { rows: ['P1'], chair: 'mentee' }, [
    ['prompts.first.mentee.want', 'neutral', { field: 'want' }],
    ['prompts.first.mentee.bring', 'neutral', { field: 'bring', rows: ['P1', 'C9'] }],
    ['prompts.first.mentee.expect', 'neutral', { field: 'expect' }],
  ]),
];

/** What a meeting may open with: most pressing first. */
const openers = group('open', { rows: ['P4'] }, [
  ['prompts.start.awake', 'problem'],
  ['prompts.start.mustNot', 'neutral'],
  ['prompts.start.urgent', 'problem'],
  ['prompts.start.easier', 'neutral'],
  ['prompts.start.glad', 'opportunity', { needs: 'before' }],
  ['prompts.start.weather', 'neutral'],
  ['prompts.start.worry', 'problem'],
  ['prompts.start.surprise', 'neutral'],
  ['prompts.start.hoping', 'opportunity'],
  ['prompts.start.choice', 'neutral'],
  ['prompts.start.wentWell', 'opportunity'],
  ['prompts.start.really', 'neutral'],
]);

/** Beside the closing check-in's fields. */
const closing = group('close', { rows: ['P8'] }, [
  ['prompts.close.sentence', 'neutral'],
  ['prompts.close.who', 'neutral', { rows: ['P8', 'F1'] }],
  ['prompts.close.explore', 'opportunity'],
  ['prompts.close.format', 'neutral'],
  ['prompts.close.unsaid', 'problem'],
  ['prompts.close.tenMinutes', 'opportunity'],
]);

/** For the private reflection later in the day. */
const reflection = [
  ...group('reflect', { rows: ['P10'] }, [
    ['prompts.reflect.again', 'neutral'],
    ['prompts.reflect.talked', 'neutral', { rows: ['P10', 'C9'] }],
    ['prompts.reflect.moment', 'opportunity'],
    ['prompts.reflect.heldBack', 'problem'],
    ['prompts.reflect.self', 'opportunity'],
    ['prompts.reflect.promised', 'problem', { rows: ['P10', 'F1'] }],
  ]),
  ...group('reflect', { rows: ['P10'], chair: 'mentor' }, [
    ['prompts.reflect.answered', 'problem', { rows: ['P10', 'P5'] }],
    ['prompts.reflect.taught', 'opportunity', { rows: ['P10', 'C9'] }],
    ['prompts.reflect.silence', 'opportunity'],
  ]),
  ...group('reflect', { rows: ['P10'], chair: 'mentee' }, [
    ['prompts.reflect.troubles', 'problem'],
    ['prompts.reflect.advice', 'neutral', { rows: ['P10', 'H3'] }],
    ['prompts.reflect.opinion', 'opportunity'],
  ]),
];

/** Prompts of every moment but preparing and the meeting itself. */
export const around = [...first, ...openers, ...closing, ...reflection];
