import { part, type SessionTemplate } from '../template';

/** An idea tried out before others see it (PRACTICE S5). */
export const rehearsal: SessionTemplate = {
  kind: 'rehearsal',
  rows: ['S5'],
  private: false,
  parts: [
    part(
      'sessions.part.idea',
      ['S5'],
      [['sessions.ask.idea.short'], ['sessions.ask.idea.problem'], ['sessions.ask.idea.better']],
    ),
    part(
      'sessions.part.assume',
      ['S5'],
      [
        ['sessions.ask.assume.true'],
        ['sessions.ask.assume.weakest'],
        ['sessions.ask.assume.test', { as: 'task', rows: ['S5', 'F1'] }],
      ],
    ),
    part(
      'sessions.part.people',
      ['S5'],
      [['sessions.ask.people.who'], ['sessions.ask.people.care'], ['sessions.ask.people.behind']],
    ),
    part(
      'sessions.part.reshape',
      ['S5'],
      [
        ['sessions.ask.reshape.change'],
        ['sessions.ask.reshape.keep'],
        ['sessions.ask.reshape.next', { as: 'task', rows: ['S5', 'F1'] }],
      ],
    ),
  ],
};
