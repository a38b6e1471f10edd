import { describe, expect, it } from 'vitest';
import { historyOf, pickPrompts } from '@/lib/practice';
import { plainMeeting } from './situations';

const row = (meetingId: string, promptId: string, createdAt: number, gone = false) => ({
  meetingId,
  promptId,
  createdAt,
  deletedAt: gone ? createdAt + 1 : null,
});
const meetings = [
  { id: 'm1', start: 100 },
  { id: 'm4', start: 400 },
  { id: 'm3', start: 300 },
  { id: 'm2', start: 200 },
];
const m3 = { id: 'm3', start: 300 };

describe('historyOf', () => {
  it('sorts what was shown into before, kept and put away', () => {
    const rows = [
      row('m3', 'c', 33),
      row('m3', 'a', 31),
      row('m3', 'b', 32, true),
      row('m1', 'x', 10),
      row('m2', 'y', 20, true),
      row('m4', 'z', 40),
    ];
    expect(historyOf(m3, meetings, rows)).toEqual({
      earlier: [
        { start: 200, shown: ['y'] },
        { start: 100, shown: ['x'] },
      ],
      kept: ['a', 'c'],
      away: ['b'],
    });
  });

  it('gives the picker back what it picked', () => {
    const first = pickPrompts(plainMeeting, 3).map(({ prompt }) => prompt.id);
    const rows = first.map((id, at) => row('m3', id, at));
    const again = pickPrompts({ ...plainMeeting, ...historyOf(m3, meetings, rows), owed: 2 }, 3);
    expect(again.map(({ prompt }) => prompt.id)).toEqual(first);
    const another = rows.map((one, at) => (at === 1 ? { ...one, deletedAt: 9 } : one));
    const now = pickPrompts({ ...plainMeeting, ...historyOf(m3, meetings, another) }, 3);
    expect(now.map(({ prompt }) => prompt.id)).not.toContain(first[1]);
    expect(now).toHaveLength(3);
  });
});

it('looks at the latest twelve meetings only, in whatever order thousands come', () => {
  const count = 13_000;
  const many = Array.from({ length: count }, (_, at) => ({
    id: `m${at}`,
    start: ((at * 7919) % count) + 1,
  }));
  const now = { id: 'now', start: count };
  const { earlier } = historyOf(now, many, [row('m0', 'old', 1)]);
  expect(earlier.map(({ start }) => start)).toEqual(
    Array.from({ length: 12 }, (_, at) => count - 1 - at),
  );
});
