import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '@/lib/calendar/sources/live';
import { dropped, staleCache, truncated } from '../../stand-ins/google/faults';
import { strangers } from '../../stand-ins/google/refusals';
import type { Fault, GraphApi } from '../../stand-ins/graph/api';
import { type GraphCalendar, globalId } from '../../stand-ins/graph/calendar';
import { repeating, sameLink } from '../../stand-ins/graph/faults';
import { refusals } from '../../stand-ins/graph/refusals';
import { DAY, draft, HOUR, type Machine, NOW, setUp } from './support';

type Pick = <T>(from: readonly T[]) => T | undefined;
type Step = (world: World, pick: Pick, by: number) => void | Promise<void>;

interface World {
  calendar: GraphCalendar;
  api: GraphApi;
  machine: Machine;
  faults: Fault[];
}

/** Changes one event or occurrence, if there is any. */
const one =
  (change: (calendar: GraphCalendar, id: string, by: number) => void): Step =>
  ({ calendar }, pick, by) => {
    const id = pick(calendar.ids());
    if (id) change(calendar, id, by);
  };
const series =
  (change: (calendar: GraphCalendar, id: string, by: number) => void): Step =>
  ({ calendar }, pick, by) => {
    const id = pick([...calendar.seriesById.keys()]);
    if (id) change(calendar, id, by);
  };

const edits: Record<string, Step> = {
  add: ({ calendar }, _, by) => void calendar.add(draft(`Single ${by}`, NOW + by * HOUR)),
  addSeries: ({ calendar }, pick, by) => {
    const every = pick([DAY, 7 * DAY, 30 * DAY]) ?? DAY;
    calendar.addSeries(draft(`Series ${by}`, NOW + by * HOUR), 12, every);
  },
  addOldSeries: ({ calendar }, _, by) => {
    calendar.addSeries(draft(`Old ${by}`, NOW - 100 * DAY + by * HOUR), 30, 7 * DAY);
  },
  move: one((calendar, id, by) => calendar.move(id, by * HOUR)),
  moveFar: one((calendar, id, by) => calendar.move(id, by * DAY)),
  rename: one((calendar, id, by) => calendar.change(id, { subject: `Renamed ${by}` })),
  cancel: one((calendar, id) => calendar.cancel(id)),
  office: one((calendar, id) => calendar.change(id, { showAs: 'oof' })),
  calledOff: one((calendar, id) => calendar.change(id, { isCancelled: true })),
  renameSeries: series((calendar, id, by) => calendar.changeSeries(id, { subject: `All ${by}` })),
  moveSeries: series((calendar, id, by) => calendar.moveSeries(id, by * HOUR)),
  splitSeries: series((calendar, id, by) => {
    calendar.splitSeries(id, Math.abs(by) % 12, { subject: `Second half ${by}` });
  }),
  deleteSeries: series((calendar, id) => calendar.deleteSeries(id)),
};

/** What came to pass in all histories: a test that only ever failed, or never did, would show nothing. */
const tally = { edits: 0, failed: 0, full: 0, delta: 0 };
const others: Record<string, Step> = {
  expire: ({ calendar }) => calendar.expireTokens(),
  wait: ({ machine }, _, by) => {
    machine.now += (Math.abs(by) % 12) * HOUR;
  },
  pages: ({ api }, pick) => {
    api.pageSizes = [pick([0, 1, 3, 250]) ?? 1, pick([0, 2, 250]) ?? 2, 5, 0];
    api.overlap = pick([0, 1, 2]) ?? 0;
  },
  habits: ({ api, calendar }, _, by) => {
    api.habits.mastersBefore = by % 2 === 0;
    api.habits.removedBefore = by % 3 === 0;
    calendar.tellsDeleted = by % 5 === 0;
  },
  shuffle: ({ api }, _, by) => {
    const key = (id: string | undefined) => ((id?.length ?? 0) * 31 + Number(id?.at(-2))) * by;
    api.order = (events) => events.toSorted((a, b) => (key(a.id) % 7) - (key(b.id) % 7));
  },
  luck: ({ api, faults }, pick) => {
    const here = [0, 1, 2].map(() => pick([undefined, undefined, ...faults]));
    api.faults.splice(0, api.faults.length, ...here);
  },
  loop: ({ api }, _, by) => {
    api.unlucky = by % 3 === 0 ? repeating() : undefined;
  },
  sync: async ({ machine }) => {
    const outcome = await machine.sync();
    const kind = outcome.kind === 'failed' ? outcome.kind : outcome.full ? 'full' : 'delta';
    tally[kind] += 1;
  },
  killed: async ({ machine }) => void (await machine.ask()),
  stopped: async ({ machine }) => {
    const stop = new AbortController();
    await machine.sync({ signal: stop.signal, onProgress: () => stop.abort() });
  },
};

const steps = { ...edits, ...others };
const history = fc.array(
  fc.record({
    step: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...Object.keys(edits)) },
      { weight: 2, arbitrary: fc.constantFrom(...Object.keys(others)) },
      { weight: 2, arbitrary: fc.constantFrom('sync', 'luck') },
    ),
    which: fc.nat(10_000),
    by: fc.integer({ min: -150, max: 150 }),
  }),
  { minLength: 30, maxLength: 100, size: 'max' },
);

/** What somebody who looks at the calendar sees of a window, told independently of the code under test. */
function visible(calendar: GraphCalendar, { from, to }: { from: number; to: number }) {
  const inside = ({ start, end }: { start: number; end: number }) => start < to && end > from;
  const shown = [...calendar.singles.values()].map(({ event, start, end }) => ({
    ...{ event, start, end, original: null as number | null },
    ...{ id: event.id ?? '', uid: event.iCalUId },
  }));
  for (const { event, occurrences } of calendar.seriesById.values()) {
    for (const [id, { own, original, start, end }] of occurrences) {
      shown.push({ id, event: { ...event, ...own }, uid: event.iCalUId, start, end, original });
    }
  }
  return shown
    .filter((entry) => inside(entry) && entry.event.showAs !== 'oof')
    .map(({ event, ...rest }) => ({
      ...rest,
      title: event.subject,
      status: event.isCancelled ? 'cancelled' : 'confirmed',
    }));
}

function held({ known }: Machine) {
  return [...known.values()].map(({ id, event }) => ({
    id,
    title: event.title,
    start: Date.parse(event.start),
    end: Date.parse(event.end),
    original: event.recurrenceId ? Date.parse(event.recurrenceId) : null,
    uid: event.uid,
    status: event.status,
  }));
}

const byId = (list: { id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function expectTrue({ calendar, machine }: World) {
  const outcome = await machine.sync();
  if (outcome.kind !== 'changes' || !machine.cursor) throw new Error('no quiet after all');
  expect(byId(held(machine))).toEqual(byId(visible(calendar, machine.cursor)));
  // The same round once more, its commit lost on the way: no matter.
  machine.known = applyChanges(machine.known, outcome);
  expect(byId(held(machine))).toEqual(byId(visible(calendar, machine.cursor)));
}

describe('random histories with random faults', () => {
  it('after quiet, what is held is what the calendar shows, by changes and by a full round', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (told) => {
        const { calendar, api, machine } = setUp();
        const cache = staleCache();
        const faults: Fault[] = [
          dropped,
          truncated,
          sameLink,
          cache.keep,
          cache.replay,
          strangers.portal,
          strangers.badGateway,
          refusals.signedOut,
          refusals.gone,
          refusals.expired,
          refusals.resync,
          () => refusals.tooMany('60'),
          () => refusals.unavailable(),
          refusals.gateway,
        ];
        const world: World = { calendar, api, machine, faults };
        for (const { step, which, by } of told) {
          if (step in edits) tally.edits += 1;
          const picks = [which, which + 7, which + 16, which + 29][Symbol.iterator]();
          await steps[step]?.(world, (from) => from[(picks.next().value ?? 0) % from.length], by);
        }
        api.faults.length = 0;
        api.unlucky = undefined;
        await expectTrue(world);
        await expectTrue(world);
        machine.now += DAY;
        await expectTrue(world);
      }),
      { numRuns: 40 },
    );
    expect(globalId(1)).toHaveLength(112);
    expect(tally.edits).toBeGreaterThan(1_000);
    for (const times of Object.values(tally)) expect(times).toBeGreaterThan(20);
  });
});
