import { part, type SessionTemplate } from '../template';

/** The first meeting: who sits there, what each hopes for, and how the two want to go about it. */
export const firstMeeting: SessionTemplate = {
  kind: 'first-meeting',
  rows: ['P1', 'C1', 'C2', 'C3', 'C10', 'G1'],
  private: false,
  parts: [
    part(
      'sessions.part.meet',
      ['C10'],
      [['sessions.ask.meet.road'], ['sessions.ask.meet.matters'], ['sessions.ask.meet.good']],
    ),
    part(
      'sessions.part.hopes',
      ['P1'],
      [
        ['sessions.ask.hopes.why'],
        ['sessions.ask.hopes.not'],
        ['sessions.ask.hopes.teach', { rows: ['P1', 'C9'] }],
      ],
    ),
    part(
      'sessions.part.ways',
      ['C1', 'C2'],
      [
        ['sessions.ask.ways.confidence', { as: 'charter:confidentiality', rows: ['C1', 'H5'] }],
        ['sessions.ask.ways.rhythm', { as: 'charter:rhythm', rows: ['C2', 'C4'] }],
        ['sessions.ask.ways.programme', { as: 'charter:rules', rows: ['C3'] }],
      ],
    ),
    part(
      'sessions.part.start',
      ['G1'],
      [
        ['sessions.ask.start.goal', { as: 'goal' }],
        ['sessions.ask.start.first', { as: 'task', rows: ['F1', 'P8'] }],
      ],
    ),
  ],
};

/** The charter, as a conversation (PRACTICE C1 to C3, C5, C6): each answer is a line of the charter itself. */
export const charterTalk: SessionTemplate = {
  kind: 'charter',
  rows: ['C1', 'C2', 'C3', 'C5', 'C6'],
  private: false,
  parts: [
    part(
      'sessions.part.purpose',
      ['C1'],
      [
        ['sessions.ask.purpose.why', { as: 'charter:purpose' }],
        ['sessions.ask.purpose.outcomes', { as: 'charter:outcomes' }],
        ['sessions.ask.purpose.confidence', { as: 'charter:confidentiality', rows: ['C1', 'H5'] }],
      ],
    ),
    part(
      'sessions.part.bounds',
      ['C2'],
      [
        ['sessions.ask.bounds.rhythm', { as: 'charter:rhythm', rows: ['C2', 'C4'] }],
        ['sessions.ask.bounds.place', { as: 'charter:place', rows: ['C2', 'P12'] }],
        ['sessions.ask.bounds.reach', { as: 'charter:reach' }],
        ['sessions.ask.bounds.hours', { as: 'charter:hours' }],
        ['sessions.ask.bounds.areas', { as: 'charter:areas', rows: ['C2', 'C5'] }],
      ],
    ),
    part(
      'sessions.part.roles',
      ['C6'],
      [
        ['sessions.ask.roles.will', { as: 'charter:will' }],
        ['sessions.ask.roles.wont', { as: 'charter:wont' }],
        ['sessions.ask.roles.rules', { as: 'charter:rules', rows: ['C1', 'C3'] }],
      ],
    ),
  ],
};
