import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '@/lib/calendar/sources/live';
import type { Fault, GoogleApi } from '../../stand-ins/google/api';
import type { GoogleEvent, ScriptedCalendar } from '../../stand-ins/google/calendar';
import { dropped, sameNextPage, staleCache, truncated } from '../../stand-ins/google/faults';
import { refusals, strangers } from '../../stand-ins/google/refusals';
import { DAY, draft, HOUR, type Machine, NOW, setUp } from './support';

type Pick = <T>(from: readonly T[]) => T | undefined;
type Step = (world: World, pick: Pick, by: number) => void | Promise<void>;

interface World {
  calendar: ScriptedCalendar;
  api: GoogleApi;
  machine: Machine;
  faults: Fault[];
}

const idOf = (event: GoogleEvent | undefined) => event?.id ?? '';
const seriesOf = (calendar: ScriptedCalendar) => [
  ...new Set(calendar.live().flatMap(({ recurringEventId }) => recurringEventId ?? [])),
];
/** Changes one event or occurrence, if there is any. */
const one =
  (change: (calendar: ScriptedCalendar, id: string, by: number) => void): Step =>
  ({ calendar }, pick, by) => {
    const id = idOf(pick(calendar.live()));
    if (id) change(calendar, id, by);
  };
const series =
  (change: (calendar: ScriptedCalendar, id: string, by: number) => void): Step =>
  ({ calendar }, pick, by) => {
    const id = pick(seriesOf(calendar));
    if (id) change(calendar, id, by);
  };

const edits: Record<string, Step> = {
  add: ({ calendar }, _, by) => void calendar.add(draft(`Single ${by}`, NOW + by * HOUR)),
  addAllDay: ({ calendar }, _, by) => {
    const date = (at: number) => ({ date: new Date(at).toISOString().slice(0, 10) });
    const start = NOW + by * HOUR;
    calendar.add({ summary: `Day ${by}`, start: date(start), end: date(start + 2 * DAY) });
  },
  addSeries: ({ calendar }, pick, by) => {
    const every = pick([DAY, 7 * DAY, 30 * DAY]) ?? DAY;
    calendar.addSeries(draft(`Series ${by}`, NOW + by * HOUR), 12, every);
  },
  move: one((calendar, id, by) => calendar.move(id, by * HOUR)),
  moveFar: one((calendar, id, by) => calendar.move(id, by * DAY)),
  rename: one((calendar, id, by) => calendar.change(id, { summary: `Renamed ${by}` })),
  cancel: one((calendar, id) => calendar.cancel(id)),
  office: one((calendar, id) => calendar.change(id, { eventType: 'outOfOffice' })),
  unsure: one((calendar, id) => calendar.change(id, { status: 'tentative' })),
  renameSeries: series((calendar, id, by) => calendar.changeSeries(id, { summary: `All ${by}` })),
  moveSeries: series((calendar, id, by) => calendar.moveSeries(id, by * HOUR)),
  splitSeries: series((calendar, id, by) => {
    calendar.splitSeries(id, Math.abs(by) % 12, { summary: `Second half ${by}` });
  }),
  deleteSeries: series((calendar, id, by) => {
    calendar.deleteSeries(id, by % 2 ? 'by occurrence' : 'by series');
  }),
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
  shuffle: ({ api }, _, by) => {
    const key = ({ etag }: GoogleEvent) => (Number(etag?.replaceAll('"', '')) * by) % 7;
    api.order = (events) => events.toSorted((a, b) => key(a) - key(b));
  },
  luck: ({ api, faults }, pick) => {
    const here = [0, 1, 2].map(() => pick([undefined, undefined, ...faults]));
    api.faults.splice(0, api.faults.length, ...here);
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
  { minLength: 30, maxLength: 120, size: 'max' },
);

const instant = (time: GoogleEvent['start']) =>
  Date.parse(time?.dateTime ?? `${time?.date}T00:00:00Z`);

/** What somebody who looks at the calendar sees of a window, told independently of the code under test. */
function visible(calendar: ScriptedCalendar, { from, to }: { from: number; to: number }) {
  const shown = calendar.live().filter(({ eventType, start, end }) => {
    // A day counts where it is inside in every zone.
    const [ahead, behind] = start?.date ? [12 * HOUR, 14 * HOUR] : [0, 0];
    const inside = instant(start) + ahead < to && instant(end) - behind > from;
    return inside && eventType !== 'outOfOffice';
  });
  return shown.map((event) => ({
    id: event.id,
    title: event.summary,
    start: instant(event.start),
    end: instant(event.end),
    original: event.originalStartTime ? instant(event.originalStartTime) : null,
    uid: event.iCalUID,
    status: event.status,
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

const byId = (list: { id?: string | null | undefined }[]) =>
  list.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));

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
        api.unlucky = cache.keep;
        const faults: Fault[] = [
          dropped,
          truncated,
          sameNextPage,
          cache.replay,
          strangers.portal,
          strangers.badGateway,
          refusals.signedOut,
          refusals.rateLimit,
          refusals.fullSync,
          () => refusals.tooMany('60'),
          () => refusals.backend(),
        ];
        const world: World = { calendar, api, machine, faults };
        for (const { step, which, by } of told) {
          if (step in edits) tally.edits += 1;
          const picks = [which, which + 7, which + 16, which + 29][Symbol.iterator]();
          await steps[step]?.(world, (from) => from[(picks.next().value ?? 0) % from.length], by);
        }
        api.faults.length = 0;
        await expectTrue(world);
        await expectTrue(world);
        machine.now += DAY;
        await expectTrue(world);
      }),
      { numRuns: 80 },
    );
    expect(tally.edits).toBeGreaterThan(2_000);
    for (const times of Object.values(tally)) expect(times).toBeGreaterThan(50);
  });
});
