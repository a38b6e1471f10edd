import { describe, expect, it } from 'vitest';
import { type InsightsRead, readOfAll, readOfOne } from '@/lib/desk/insights/query';
import { inSlices, mostOf } from '@/lib/desk/insights/slices';
import { InsightSteps, type InsightsView } from '@/lib/desk/insights/steps';
import { type Grain, insightsOf } from '@/lib/insights';
import type { Action } from '@/lib/mentoring/action';
import { DAY, HOUR } from '@/lib/shared/time';
import { columnOf } from '@/lib/storage/raw';
import type { Store } from '@/lib/storage/store';
import { actionFields, meetingFields, partnerFields } from '../support/rows';
import { testStore } from '../support/store';

const NOW = Date.UTC(2026, 4, 14, 12);
const never = () => undefined;

/** Numbers by chance, always the same. */
function chances() {
  let seed = 11;
  return (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    // Its low bits go round and round.
    return (seed >>> 10) % below;
  };
}

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Six years of two relationships, uneven, with actions of nobody and some that were taken away. */
async function laidOut() {
  const { store, clock } = testStore(NOW - 2200 * DAY);
  const chance = chances();
  const partners = await store.partners.addMany([
    partnerFields({ name: 'Priya Nair', rhythmDays: 14, splitPartner: 80 }),
    partnerFields({ name: 'Tom Reid', chair: 'mentee' }),
  ]);
  const [priya, tom] = partners.map(({ id }) => id);
  for (let ago = 2100; ago > 0; ago -= 5 + chance(20)) {
    clock.now = NOW - ago * DAY;
    const who = chance(3) === 0 ? [tom ?? ''] : [priya ?? ''];
    const talk = { me: chance(30) * 60_000, partner: chance(30) * 60_000 };
    const held = meetingFields({ partnerIds: who, start: clock.now, status: 'held', talk });
    const { id } = await store.meetings.add({ ...held, end: clock.now + HOUR });
    const actions = Array.from({ length: chance(4) }, () => {
      const status = (['open', 'done', 'done', 'dropped'] as const)[chance(4)] ?? 'open';
      return actionFields({
        ...{ text: 'Do it', status, meetingId: id },
        partnerId: chance(5) === 0 ? null : (who[0] ?? null),
        owner: chance(2) ? 'me' : 'partner',
        proposedBy: chance(2) ? 'me' : 'partner',
        due: chance(3) === 0 ? null : day(clock.now + chance(60) * DAY),
        // Some are done long after they were made.
        doneAt: status === 'done' ? Math.min(clock.now + chance(900) * DAY, NOW - HOUR) : null,
      });
    });
    for (const one of await store.actions.addMany(actions))
      if (chance(9) === 0) await store.actions.remove(one.id);
  }
  clock.now = NOW;
  return { store, clock, priya: priya ?? '' };
}

async function everything(store: Store) {
  const all = async <Name extends 'partners' | 'meetings' | 'actions' | 'agreements' | 'goals'>(
    name: Name,
  ) => store[name].table.toArray();
  return {
    partners: store.partners.read(await all('partners')),
    meetings: store.meetings.read(await all('meetings')),
    actions: store.actions.read(await all('actions')),
    agreements: store.agreements.read(await all('agreements')),
    goals: store.goals.read(await all('goals')),
  };
}

const insightsFrom = ({ met, noted }: InsightsRead, grain: Grain, name: string | null) =>
  insightsOf(
    { ...met, ...(noted ?? { actions: [], agreements: [], goals: [] }) },
    { now: NOW, grain, name, first: met.first },
  );

describe('reading for insights', () => {
  it.each([
    ['few rows', 0],
    ['far more old rows than new ones', 3000],
  ])(
    'over all partners shows the same as all rows there are, and reads no others of months: %s',
    async (_, old) => {
      const { store, priya, clock } = await laidOut();
      clock.now = NOW - 1500 * DAY;
      const done = { partnerId: priya, status: 'done', doneAt: NOW - 1450 * DAY } as const;
      await store.actions.addMany(
        Array.from({ length: old }, () => actionFields({ text: 'x', ...done })),
      );
      const start = NOW - 1490 * DAY;
      const past = meetingFields({ partnerIds: [priya], start, status: 'held' });
      await store.meetings.addMany(
        Array.from({ length: old }, () => ({ ...past, end: start + HOUR })),
      );
      clock.now = NOW;
      const rows = await everything(store);
      for (const grain of ['month', 'year'] as const) {
        const read = await readOfAll(store, grain, NOW, never);
        const seen = insightsFrom(read, grain, null);
        expect(seen).toEqual(insightsOf(rows, { now: NOW, grain, name: null }));
        expect(seen.some(({ chart }) => chart !== null)).toBe(true);
        const actions = read.noted?.actions ?? [];
        expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
        if (grain === 'year') continue;
        const since = NOW - 550 * DAY;
        const needed = ({ status, createdAt, doneAt }: Action) =>
          createdAt > since || status === 'open' || (doneAt ?? 0) > since;
        expect(actions.filter((one) => !needed(one))).toEqual([]);
        // The test would say nothing if none were older.
        expect(actions.some(({ createdAt }) => createdAt < since)).toBe(true);
        expect(actions.length).toBeLessThan(rows.actions.length);
      }
    },
  );

  it('of one partner shows the same as the rows of that one', async () => {
    const { store, priya } = await laidOut();
    const all = await everything(store);
    const own = {
      partners: all.partners.filter(({ id }) => id === priya),
      meetings: all.meetings.filter(({ partnerIds }) => partnerIds.includes(priya)),
      actions: all.actions.filter(({ partnerId }) => partnerId === priya),
      agreements: [],
      goals: [],
    };
    const env = { now: NOW, grain: 'year', name: 'Priya' } as const;
    const read = await readOfOne(store, priya, 'year', NOW, never);
    expect(read && insightsFrom(read, 'year', 'Priya')).toEqual(insightsOf(own, env));
    expect(await readOfOne(store, 'nobody', 'year', NOW, never)).toBeNull();
  });

  it('tells of the meetings before it looks at anything else, and never at a note', async () => {
    const { store } = await laidOut();
    const order: string[] = [];
    store.actions.table.hook('reading', (row) => {
      order.push('action');
      return row;
    });
    store.noteBlocks.table.hook('reading', (row) => {
      order.push('note');
      return row;
    });
    await readOfAll(store, 'month', NOW, ({ met, noted }) => {
      expect(noted).toBeNull();
      order.push(met.meetings.length > 3 ? 'meetings' : 'too few');
    });
    expect(order[0]).toBe('meetings');
    expect(new Set(order)).toEqual(new Set(['meetings', 'action']));
  });
});

describe('rows read in slices', () => {
  it('are all there once, in their order, also where more than a slice is of one instant', async () => {
    const { store, clock } = testStore(0);
    const add = async (many: number, at: number) => {
      clock.now = at;
      await store.actions.addMany(
        Array.from({ length: many }, () => actionFields({ text: 'x', partnerId: null })),
      );
    };
    for (let at = 1; at <= 700; at += 1) await add(1, at);
    await add(1300, 701);
    await add(999, 702);
    await add(2, 703);
    const times = (await inSlices(store.actions, 'createdAt', 2, 703)).map((row) => row.createdAt);
    expect(times).toHaveLength(699 + 1300 + 999 + 2);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(await inSlices(store.actions, 'createdAt', 704, 900)).toEqual([]);
  });
});

describe('most rows of a table', () => {
  const isLater = (at: number) => (raw: unknown) => Number(columnOf(raw, 'createdAt')) >= at;

  it('are all there once where half are wanted, and left to an index where fewer are', async () => {
    const { store, clock } = testStore(0);
    for (let at = 1; at <= 5; at += 1) {
      clock.now = at;
      const some = Array.from({ length: 900 }, () => actionFields({ text: 'x', partnerId: null }));
      await store.actions.addMany(some);
    }
    const ids = (rows: readonly { id: string }[] | null) => rows?.map(({ id }) => id).sort();
    const all = store.actions.read(await store.actions.table.toArray());
    expect(ids(await mostOf(store.actions, () => true))).toEqual(ids(all));
    const most = all.filter(({ createdAt }) => createdAt >= 3);
    expect(ids(await mostOf(store.actions, isLater(3)))).toEqual(ids(most));
    expect(await mostOf(store.actions, isLater(4))).toBeNull();
    // Of a small table a slice is all there is.
    const [one] = all;
    await store.actions.table.where('createdAt').above(1).delete();
    expect(ids(await mostOf(store.actions, (raw) => columnOf(raw, 'id') === one?.id))).toEqual(
      ids(all.filter(({ id, createdAt }) => id === one?.id && createdAt === 1)),
    );
  });
});

describe('pictures one after the other', () => {
  const told: InsightsView[] = [];
  const kinds = ({ insights }: InsightsView) => insights.map(({ kind }) => kind).join(' ');
  const steps = new InsightSteps(
    (view) => void told.push(view),
    () => Promise.resolve(),
  );
  const env = { grain: 'month', now: NOW } as const;

  it('come as far as they can be told, those of meetings first, and say what is still to come', async () => {
    const { store } = await laidOut();
    let soon: InsightsRead | null = null;
    const read = await readOfAll(store, 'month', NOW, (first) => {
      soon = first;
    });
    if (!soon) throw new Error('Nothing was told of the meetings');
    await steps.take(soon, env);
    expect(told.map(kinds)).toEqual(['hours', 'hours rhythm', 'hours rhythm split']);
    expect(told.at(-1)?.pending).toEqual(['follow', 'alone', 'goals']);
    await steps.take(read, env);
    expect(told.slice(3).map(kinds)).toEqual([
      'hours rhythm follow split',
      'hours rhythm follow split alone',
      'hours rhythm follow split alone goals',
    ]);
    expect(told.at(-1)?.insights).toEqual(insightsFrom(read, 'month', null));
    // The same page read anew: it blinks no more.
    told.length = 0;
    await steps.take({ ...read, met: { ...read.met } }, env);
    expect(told.map(kinds)).toEqual(['hours rhythm follow split alone goals']);
  });

  it('are given up for what was read later', async () => {
    const { store } = await laidOut();
    const month = await readOfAll(store, 'month', NOW, never);
    const year = await readOfAll(store, 'year', NOW, never);
    told.length = 0;
    await Promise.all([steps.take(month, env), steps.take(year, { ...env, grain: 'year' })]);
    expect(new Set(told.map(({ grain }) => grain))).toEqual(new Set(['year']));
    expect(told.at(-1)?.pending).toEqual([]);
  });
});
