import { part, type SessionTemplate } from '../template';

/** The review every so many meetings (PRACTICE H2). What it looks at stands above the questions. */
export const review: SessionTemplate = {
  kind: 'review',
  rows: ['H2', 'C9', 'F4', 'G1'],
  private: false,
  parts: [
    part(
      'sessions.part.going',
      ['H2'],
      [['sessions.ask.going.works'], ['sessions.ask.going.heavy'], ['sessions.ask.going.missing']],
    ),
    part(
      'sessions.part.still',
      ['H2'],
      [
        ['sessions.ask.still.charter', { rows: ['H2', 'C1'] }],
        ['sessions.ask.still.goals', { rows: ['H2', 'G1'] }],
        ['sessions.ask.still.split', { rows: ['H2', 'C9'] }],
        ['sessions.ask.still.kept', { rows: ['H2', 'F4'] }],
      ],
    ),
    part(
      'sessions.part.change',
      ['H2'],
      [
        ['sessions.ask.change.agree', { as: 'agreement', rows: ['H2', 'N1'] }],
        ['sessions.ask.change.pulse', { as: 'pulse', rows: ['H1', 'H2'], forYou: true }],
      ],
    ),
  ],
};

/** When two don't click (PRACTICE H1): for the user alone. */
export const fit: SessionTemplate = {
  kind: 'fit',
  rows: ['H1', 'H5'],
  private: true,
  parts: [
    part(
      'sessions.part.quiet',
      ['H1'],
      [
        ['sessions.ask.quiet.missing', { forYou: true }],
        ['sessions.ask.quiet.mine', { forYou: true }],
        ['sessions.ask.quiet.good', { forYou: true }],
      ],
    ),
    part(
      'sessions.part.words',
      ['H1'],
      [
        ['sessions.ask.words.way', { as: 'way', forYou: true }],
        ['sessions.ask.words.sentence', { forYou: true }],
        // In words, not as an action: among the actions it would be seen in the meeting (PRACTICE H5).
        ['sessions.ask.words.when', { forYou: true }],
      ],
    ),
  ],
};

/** The planned ending (PRACTICE H4). */
export const closing: SessionTemplate = {
  kind: 'closing',
  rows: ['H4', 'F4', 'C9', 'N7'],
  private: false,
  parts: [
    part(
      'sessions.part.back',
      ['H4'],
      [['sessions.ask.back.began'], ['sessions.ask.back.changed'], ['sessions.ask.back.turn']],
    ),
    part(
      'sessions.part.gained',
      ['H4', 'C9'],
      [
        ['sessions.ask.gained.you'],
        ['sessions.ask.gained.mentor', { rows: ['H4', 'C9', 'N7'] }],
        ['sessions.ask.gained.thanks'],
      ],
    ),
    part(
      'sessions.part.apart',
      ['H4', 'H3'],
      [
        ['sessions.ask.apart.alone', { rows: ['H3', 'H4'] }],
        ['sessions.ask.apart.open'],
        ['sessions.ask.apart.touch'],
      ],
    ),
  ],
};
