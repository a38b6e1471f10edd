import fc from 'fast-check';
import type { Situation } from '@/lib/practice';
import { library } from '@/lib/practice';

/** A plain third meeting: nothing forgotten, nothing over, nothing heavy. */
export const plainMeeting: Situation = {
  meetingId: 'm3',
  start: Date.UTC(2026, 4, 14, 8),
  ordinal: 3,
  moment: 'prepare',
  purpose: null,
  chair: 'mentor',
  phase: 'developing',
  name: 'Priya',
  untouched: [],
  mixes: [],
  place: 'other',
  sameLine: false,
  owed: 0,
  daysOver: 0,
  reviewEvery: 5,
  earlier: [],
  kept: [],
  away: [],
  lessOf: [],
};

export const heavyMixes = [
  { problem: 3, opportunity: 1 },
  { problem: 2, opportunity: 0 },
];

const ids = fc.uniqueArray(fc.constantFrom(...library.map((prompt) => prompt.id)), {
  maxLength: 6,
});
const mix = fc.record({ problem: fc.nat(5), opportunity: fc.nat(5) });
const day = 86_400_000;

/** Any situation but a first moment's; `earlier` runs back from the start. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    meetingId: fc.uuid(),
    start: fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }),
    ordinal: fc.integer({ min: 1, max: 60 }),
    moment: fc.constantFrom(
      'prepare' as const,
      'open' as const,
      'live' as const,
      'reflect' as const,
    ),
    purpose: fc.constant(null),
    chair: fc.constantFrom('mentor' as const, 'mentee' as const),
    phase: fc.constantFrom(
      'beginning' as const,
      'developing' as const,
      'maturing' as const,
      'closing' as const,
    ),
    name: fc.constantFrom('Priya', 'Léa'),
    untouched: fc.array(fc.record({ id: fc.uuid(), text: fc.string() }), { maxLength: 3 }),
    mixes: fc.array(mix, { maxLength: 4 }),
    place: fc.constantFrom('none' as const, 'usual' as const, 'call' as const, 'other' as const),
    sameLine: fc.boolean(),
    owed: fc.nat(4),
    daysOver: fc.nat(40),
    reviewEvery: fc.constantFrom(0, 5),
    shown: fc.array(ids, { maxLength: 8 }),
    kept: fc.constant([]),
    away: ids,
    lessOf: ids,
  })
  .map(({ shown, ...rest }) => ({
    ...rest,
    earlier: shown.map((list, at) => ({ start: rest.start - (at + 1) * 14 * day, shown: list })),
  }));
