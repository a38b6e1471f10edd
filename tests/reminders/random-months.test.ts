import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Meeting } from '@/lib/mentoring/meeting';
import { parseSettings, type Settings } from '@/lib/shared/settings';
import { type Death, FakeBrowser } from './fake-browser';
import { Calendar, Oracle } from './oracle';
import { aMeeting, aPartner } from './rows';

const MINUTE = 60_000;
const DAY = 1440;
const DAYS = 30;
/** Days before and after the month, for long leads and late meetings. */
const MARGIN = 20;

/** Each with the day on which its month begins: the clocks change within it, one of them by half an hour. */
const zones = [
  { zone: 'Europe/Berlin', day: '2026-10-12' },
  { zone: 'America/New_York', day: '2026-03-02' },
  { zone: 'Australia/Lord_Howe', day: '2026-09-21' },
  { zone: 'Asia/Kolkata', day: '2026-02-02' },
];
const calendars = new Map<string, Calendar>();
function calendarOf({ zone, day }: (typeof zones)[number]): Calendar {
  const from = Date.parse(`${day}T00:00Z`) - MARGIN * DAY * MINUTE;
  const known = calendars.get(zone) ?? new Calendar(zone, from, (DAYS + 2 * MARGIN) * DAY);
  calendars.set(zone, known);
  return known;
}

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

// Mostly round times, so that leads, meetings and quiet hours meet.
const moment = fc.oneof(
  fc.integer({ min: 0, max: (DAYS * DAY) / 15 }).map((n) => n * 15),
  fc.integer({ min: 0, max: DAYS * DAY }),
);
const lead = fc.oneof(
  fc.constantFrom(15, 60, DAY, 2 * DAY, 7 * DAY),
  fc.integer({ min: 1, max: 7 * DAY }),
);
const leads = fc.array(lead, { maxLength: 3 });
const minuteOfDay = fc.oneof(
  fc.constantFrom(0, 7 * 60, 8 * 60, 20 * 60, 22 * 60),
  fc.integer({ min: 0, max: 1439 }),
);
const quiet = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ from: 20 * 60, to: 7 * 60 }) },
  {
    weight: 4,
    arbitrary: fc
      .record({ from: minuteOfDay, length: fc.integer({ min: 0, max: 14 * 60 }) })
      .map(({ from, length }) => ({ from, to: (from + length) % DAY })),
  },
  // Also nearly the whole day.
  { weight: 1, arbitrary: fc.record({ from: minuteOfDay, to: minuteOfDay }) },
);
const settings = fc
  .record({
    leads: fc.oneof(fc.constant<number[]>([DAY, 15]), leads),
    quiet: fc.option(quiet),
    workingDays: fc.oneof(
      fc.constant<number[]>([1, 2, 3, 4, 5]),
      fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    ),
    digest: fc.boolean(),
    reflection: fc.boolean(),
    weekStart: fc.constantFrom('auto' as const, 1, 6, 7),
  })
  .map((change): Settings => ({ ...parseSettings({}), ...change }));

const meeting = fc.record({
  start: moment,
  minutes: fc.constantFrom(0, 15, 45, 60, 240),
  partnerIds: fc.constantFrom<string[]>(
    ['p1'],
    ['p2'],
    ['gone'],
    ['ended'],
    ['p1', 'p2'],
    ['p1', 'gone'],
    [],
  ),
  notes: fc.boolean(),
  /** Known from this minute on; before that nobody had made it. */
  made: fc.oneof(fc.constant(0), moment),
});
const change = fc.record({
  at: moment,
  which: fc.nat(20),
  what: fc.oneof(
    fc.constantFrom('cancelled' as const, 'missed' as const, 'closed' as const, 'deleted' as const),
    moment,
    fc.integer({ min: -90, max: 90 }).map((by) => ({ by })),
  ),
});
const month = fc.record({
  place: fc.constantFrom(...zones),
  settings,
  own: leads,
  meetings: fc.array(meeting, { minLength: 1, maxLength: 8 }),
  changes: fc.array(change, { maxLength: 8 }),
  sleeps: fc.array(fc.record({ from: moment, length: fc.integer({ min: 1, max: 4 * DAY }) }), {
    maxLength: 6,
  }),
  /** Which worker dies where; 0 none. */
  deaths: fc.integer({ min: 0, max: 0x7fffffff }),
});
type Month = typeof month extends fc.Arbitrary<infer M> ? M : never;

function changed(row: Meeting, { what }: Month['changes'][number], now: number, zero: number) {
  if (what === 'cancelled' || what === 'missed') return { ...row, status: what };
  if (what === 'closed') return { ...row, status: 'held' as const, closedAt: now };
  if (what === 'deleted') return { ...row, deletedAt: now };
  const start = typeof what === 'number' ? zero + what * MINUTE : row.start + what.by * MINUTE;
  return { ...row, start, end: start + row.end - row.start };
}

/** An endless row of workers, most of which die; the same for the same seed. */
function* deathsFrom(seed: number): Generator<Death | null> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const drawn = (state >> 8) % 42;
    yield drawn >= 28 ? null : { step: 1 + (drawn >> 1), after: drawn % 2 === 1 };
  }
}

/** Lives through a month, minute by minute; answers what was shown, and what should have been. */
async function live(given: Month) {
  process.env.TZ = given.place.zone;
  const calendar = calendarOf(given.place);
  const oracle = new Oracle(calendar, given.settings);
  const browser = new FakeBrowser();
  const zero = calendar.from + MARGIN * DAY * MINUTE;
  browser.partners = [
    aPartner(),
    aPartner({ id: 'p2', leads: given.own }),
    aPartner({ id: 'gone', archivedAt: 1 }),
    aPartner({ id: 'ended', phase: 'ended' }),
  ];
  const shown: string[] = [];
  const disturbed: string[] = [];
  let slept = true;
  const deaths = deathsFrom(given.deaths);
  for (let m = 0; m < DAYS * DAY; m += 1) {
    const i = MARGIN * DAY + m;
    const now = zero + m * MINUTE;
    let told = false;
    for (const [n, { start, minutes, partnerIds, notes, made }] of given.meetings.entries()) {
      if (made !== m) continue;
      told = true;
      const at = zero + start * MINUTE;
      const id = `m${n}`;
      if (notes) browser.withNotes.add(id);
      browser.meetings.push(aMeeting({ id, start: at, end: at + minutes * MINUTE, partnerIds }));
    }
    for (const one of given.changes) {
      if (one.at !== m || browser.meetings.length === 0) continue;
      told = true;
      const which = one.which % browser.meetings.length;
      browser.meetings = browser.meetings.map((row, n) =>
        n === which ? changed(row, one, now, zero) : row,
      );
    }
    const asleep = given.sleeps.some(({ from, length }) => from <= m && m < from + length);
    if (asleep) {
      slept = true;
      continue;
    }
    oracle.minute(i, browser);
    const rings = browser.alarm !== null && browser.alarm <= now;
    // The safety look, seldom: the alarms must do by themselves.
    if (!(rings || told || slept || m % 361 === 0)) continue;
    slept = false;
    browser.alarm = rings ? null : browser.alarm;
    const from = browser.shown.length;
    while (!(await browser.look(given.settings, now, deaths.next().value ?? undefined)));
    const fresh = browser.shown.slice(from).map(({ id }) => `${i} ${id}`);
    const running = browser.meetings.some(
      (one) =>
        one.deletedAt === null &&
        one.closedAt === null &&
        one.start <= now &&
        now < one.end &&
        (one.status === 'planned' || one.status === 'held'),
    );
    if (running) disturbed.push(...fresh);
    shown.push(...fresh.sort());
  }
  return { shown, expected: oracle.shown, disturbed };
}

it('shows exactly the expected prompts in random months, each once, killed at any moment', async () => {
  const kinds = { prepare: 0, reflect: 0, week: 0 };
  await fc.assert(
    fc.asyncProperty(month, async (given) => {
      const { shown, expected, disturbed } = await live(given);
      expect(shown).toEqual(expected);
      const ids = shown.map((line) => line.split(' ')[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(disturbed).toEqual([]);
      for (const kind of ['prepare', 'reflect', 'week'] as const)
        kinds[kind] += ids.filter((id) => id?.startsWith(kind)).length;
    }),
    { numRuns: Number(process.env.CAIRN_MONTHS ?? 50) },
  );
  // A month in which nothing happens proves nothing.
  expect(Math.min(...Object.values(kinds))).toBeGreaterThan(3);
}, 240_000);
