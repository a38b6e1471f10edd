import { group } from './group';

/** For the private reflection later in the day. */
export const reflection = [
  ...group('reflect', { rows: ['P10'] }, [
    ['prompts.reflect.again', 'neutral'],
    ['prompts.reflect.talked', 'neutral', { rows: ['P10', 'C9'] }],
    ['prompts.reflect.moment', 'opportunity'],
    ['prompts.reflect.heldBack', 'problem'],
    ['prompts.reflect.self', 'opportunity'],
    ['prompts.reflect.promised', 'problem', { rows: ['P10', 'F1'] }],
    ['prompts.reflect.energy', 'neutral', { rows: ['P10', 'H2'] }],
    ['prompts.reflect.stopped', 'problem', { rows: ['P10', 'P7'] }],
    ['prompts.reflect.doors', 'opportunity', { rows: ['P10', 'P7'] }],
    ['prompts.reflect.granted', 'problem', { rows: ['P10', 'C10'] }],
    ['prompts.reflect.whoseIdea', 'neutral', { rows: ['P10', 'N2'] }],
    ['prompts.reflect.behindWords', 'neutral', { rows: ['P10', 'N5'] }],
    ['prompts.reflect.gaveWay', 'neutral', { rows: ['P10', 'N3'] }],
    ['prompts.reflect.holds', 'neutral', { rows: ['P10', 'P5'] }],
    ['prompts.reflect.fairShare', 'opportunity', { rows: ['P10', 'P6'] }],
    ['prompts.reflect.trust', 'neutral', { rows: ['P10', 'H5'] }],
    ['prompts.reflect.agreeing', 'opportunity', { rows: ['P10', 'N7'] }],
    ['prompts.reflect.firstSight', 'neutral', { phases: ['beginning'], rows: ['P10', 'H1', 'P1'] }],
    ['prompts.reflect.miss', 'opportunity', { phases: ['closing'], rows: ['P10', 'H4'] }],
  ]),
  ...group('reflect', { rows: ['P10'], chair: 'mentor' }, [
    ['prompts.reflect.answered', 'problem', { rows: ['P10', 'P5'] }],
    ['prompts.reflect.taught', 'opportunity', { rows: ['P10', 'C9'] }],
    ['prompts.reflect.silence', 'opportunity'],
    [
      'prompts.reflect.carried',
      'problem',
      { phases: ['developing', 'maturing', 'closing'], rows: ['P10', 'C6', 'H3'] },
    ],
    ['prompts.reflect.hat', 'neutral', { needs: 'line', rows: ['P10', 'C5'] }],
    [
      'prompts.reflect.grown',
      'opportunity',
      { phases: ['developing', 'maturing', 'closing'], rows: ['P10', 'F4'] },
    ],
    ['prompts.reflect.worthIt', 'neutral', { rows: ['P10', 'C4'] }],
  ]),
  ...group('reflect', { rows: ['P10'], chair: 'mentee' }, [
    ['prompts.reflect.troubles', 'problem'],
    ['prompts.reflect.advice', 'neutral', { rows: ['P10', 'H3'] }],
    ['prompts.reflect.opinion', 'opportunity'],
    ['prompts.reflect.nodded', 'problem', { rows: ['P10', 'N2'] }],
    [
      'prompts.reflect.withoutThem',
      'opportunity',
      { phases: ['maturing', 'closing'], rows: ['P10', 'H3'] },
    ],
    ['prompts.reflect.gotOut', 'neutral', { rows: ['P10', 'C9'] }],
    ['prompts.reflect.dared', 'opportunity'],
  ]),
];
