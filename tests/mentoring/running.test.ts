import { expect, it } from 'vitest';
import { stageOf } from '@/lib/mentoring/rules/running';

const hour = { start: 100, end: 200, status: 'planned', closedAt: null } as const;

it.each([
  ['ahead', 99],
  ['running', 100],
  ['running', 199],
  ['over', 200],
] as const)('a planned meeting is %s at %i', (stage, now) => {
  expect(stageOf(hour, now)).toBe(stage);
});

it('one that was closed, or settled, is over whatever the time', () => {
  expect(stageOf({ ...hour, closedAt: 150 }, 160)).toBe('over');
  for (const status of ['held', 'missed', 'cancelled'] as const) {
    expect(stageOf({ ...hour, status }, 150)).toBe('over');
  }
});
