import { part, type SessionTemplate } from '../template';

/** The negotiation sheet (PRACTICE N1 to N7): prepared, agreed, and looked back at. */
export const negotiation: SessionTemplate = {
  kind: 'negotiation',
  rows: ['N1', 'N3', 'N4', 'N5', 'N6', 'N7'],
  private: false,
  parts: [
    part(
      'sessions.part.matter',
      ['N6'],
      [
        ['sessions.ask.matter.topic', { as: 'topic', rows: ['N1'] }],
        ['sessions.ask.matter.about'],
        ['sessions.ask.matter.criteria', { as: 'criteria', rows: ['N3'], forYou: true }],
      ],
    ),
    part(
      'sessions.part.prepare',
      ['N6'],
      [
        ['sessions.ask.prepare.outcomes'],
        ['sessions.ask.prepare.steps'],
        ['sessions.ask.prepare.behind', { rows: ['N6', 'N5'] }],
        ['sessions.ask.prepare.looks'],
        ['sessions.ask.prepare.definite', { as: 'definite' }],
      ],
    ),
    part(
      'sessions.part.agree',
      ['N4', 'N2'],
      [['sessions.ask.agree.result', { as: 'agreement', rows: ['N1', 'N2', 'N4'] }]],
    ),
    part(
      'sessions.part.after',
      ['N7'],
      [
        ['sessions.ask.after.well'],
        ['sessions.ask.after.mine', { rows: ['N7'], forYou: true }],
        ['sessions.ask.after.theirs', { rows: ['N7'] }],
        ['sessions.ask.after.skills', { as: 'skills', rows: ['N5'], forYou: true }],
        ['sessions.ask.after.criteria', { as: 'criteria', rows: ['N3'], forYou: true }],
      ],
    ),
  ],
};
