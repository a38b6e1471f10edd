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
const openers = [
  ...group('open', { rows: ['P4'] }, [
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
    ['prompts.start.leftOver', 'neutral', { needs: 'before', rows: ['P4', 'P9'] }],
    ['prompts.start.owing', 'neutral', { needs: 'before', rows: ['P4', 'F1'] }],
    ['prompts.start.quick', 'neutral'],
    ['prompts.start.hardWay', 'problem'],
    ['prompts.start.faster', 'opportunity', { rows: ['P4', 'P6'] }],
    ['prompts.start.stuck', 'problem'],
    ['prompts.start.person', 'neutral'],
    ['prompts.start.laugh', 'opportunity', { rows: ['P4', 'P6'] }],
    ['prompts.start.both', 'neutral', { rows: ['P4', 'C9'] }],
    ['prompts.start.aboutYou', 'neutral', { phases: ['beginning'], rows: ['P4', 'C10'] }],
    ['prompts.start.settled', 'neutral', { phases: ['closing'], rows: ['P4', 'H4'] }],
  ]),
  ...group('open', { rows: ['P4'], chair: 'mentor' }, [
    ['prompts.start.hat', 'neutral', { needs: 'line', rows: ['P4', 'C5'] }],
    [
      'prompts.start.wheel',
      'opportunity',
      { phases: ['maturing', 'closing'], rows: ['P4', 'C6', 'H3'] },
    ],
  ]),
  ...group('open', { rows: ['P4'], chair: 'mentee' }, [
    ['prompts.start.bothers', 'problem'],
    ['prompts.start.yourDays', 'neutral', { rows: ['P4', 'C9'] }],
    ['prompts.start.brought', 'opportunity'],
  ]),
];

/** Beside the closing check-in's fields. */
const closing = [
  ...group('close', { rows: ['P8'] }, [
    ['prompts.close.sentence', 'neutral'],
    ['prompts.close.who', 'neutral', { rows: ['P8', 'F1'] }],
    ['prompts.close.explore', 'opportunity'],
    ['prompts.close.format', 'neutral'],
    ['prompts.close.unsaid', 'problem'],
    ['prompts.close.tenMinutes', 'opportunity'],
    ['prompts.close.promised', 'neutral', { rows: ['P8', 'F1', 'F2'] }],
    ['prompts.close.newThing', 'opportunity', { rows: ['P8', 'C9'] }],
    ['prompts.close.ideaFirst', 'opportunity'],
    ['prompts.close.doubt', 'problem'],
    ['prompts.close.date', 'neutral', { rows: ['P8', 'C4'] }],
    ['prompts.close.lighter', 'opportunity'],
    ['prompts.close.lastWord', 'neutral', { rows: ['P8', 'N2'] }],
    ['prompts.close.bothGain', 'neutral', { rows: ['P8', 'N4'] }],
    ['prompts.close.longList', 'problem', { rows: ['P8', 'G1'] }],
    ['prompts.close.invites', 'neutral', { rows: ['P8', 'C8'] }],
    ['prompts.close.pace', 'neutral', { phases: ['beginning'], rows: ['P8', 'H1', 'H2'] }],
    ['prompts.close.nextPerson', 'opportunity', { phases: ['closing'], rows: ['P8', 'H4'] }],
  ]),
  ...group('close', { rows: ['P8'], chair: 'mentor' }, [
    [
      'prompts.close.sumUp',
      'neutral',
      { phases: ['developing', 'maturing', 'closing'], rows: ['P8', 'C6', 'H3'] },
    ],
    ['prompts.close.findForYou', 'opportunity', { rows: ['P8', 'F2'] }],
  ]),
  ...group('close', { rows: ['P8'], chair: 'mentee' }, [
    ['prompts.close.tellYou', 'opportunity', { rows: ['P8', 'F1'] }],
    ['prompts.close.rightHelp', 'problem'],
  ]),
];

/** Prompts around the meeting itself. */
export const around = [...first, ...openers, ...closing];
