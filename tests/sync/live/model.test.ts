import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '@/lib/storage/store';
import type { Fault } from '../../stand-ins/google/api';
import type { GoogleEvent, ScriptedCalendar } from '../../stand-ins/google/calendar';
import { dropped, sameNextPage, truncated } from '../../stand-ins/google/faults';
import { refusals, strangers } from '../../stand-ins/google/refusals';
import { DAY, HOUR, mentoring, NOW, signedIn } from './support';

type World = Awaited<ReturnType<typeof signedIn>>;

const faults: Fault[] = [
  dropped,
  truncated,
  sameNextPage,
  strangers.portal,
  strangers.badGateway,
  refusals.signedOut,
  refusals.rateLimit,
  refusals.fullSync,
  () => refusals.tooMany('60'),
  () => refusals.backend(),
];

class Killed extends Error {}

/** The worker ends at the n-th thing it does: asking for a token, a page, before, inside or after the one transaction. */
function killAt(world: World, n: number): () => void {
  const { deps, live } = world;
  const kept = { fetch: deps.fetch, ingest: deps.ingest, token: live.token };
  let left = n;
  const step = () => {
    left -= 1;
    if (left < 0) throw new Killed();
  };
  live.token = async (...args) => {
    step();
    return kept.token(...args);
  };
  deps.fetch = async (...args) => {
    step();
    return kept.fetch(...args);
  };
  deps.ingest = async (store, account, events, options) => {
    step();
    const alongside: typeof options.alongside = async (report) => {
      step();
      await options.alongside?.(report);
      step();
    };
    const report = await kept.ingest(store, account, events, { ...options, alongside });
    step();
    return report;
  };
  return () => {
    Object.assign(deps, { fetch: kept.fetch, ingest: kept.ingest });
    live.token = kept.token;
  };
}

const live = (calendar: ScriptedCalendar) => calendar.live();
const series = (calendar: ScriptedCalendar) => [
  ...new Set(calendar.live().flatMap(({ recurringEventId }) => recurringEventId ?? [])),
];

const names = ['Priya', 'Tomas', 'Yusuf'];

type Step = (world: World, which: number, by: number) => unknown;
const one =
  (change: (calendar: ScriptedCalendar, id: string, by: number) => void): Step =>
  ({ calendar }, which, by) => {
    const all = live(calendar);
    const id = all[which % Math.max(1, all.length)]?.id;
    if (id) change(calendar, id, by);
  };
const whole =
  (change: (calendar: ScriptedCalendar, id: string, by: number) => void): Step =>
  ({ calendar }, which, by) => {
    const all = series(calendar);
    const id = all[which % Math.max(1, all.length)];
    if (id) change(calendar, id, by);
  };

const steps: Record<string, Step> = {
  add: ({ calendar }, which, by) =>
    void calendar.add(mentoring(names[which % 3] ?? '', NOW + by * HOUR)),
  addSeries: ({ calendar }, which, by) =>
    void calendar.addSeries(mentoring(names[which % 3] ?? '', NOW + by * HOUR), 8, 7 * DAY),
  move: one((calendar, id, by) => calendar.move(id, by * HOUR)),
  rename: one((calendar, id, by) => calendar.change(id, { summary: `Mentoring, part ${by}` })),
  cancel: one((calendar, id) => calendar.cancel(id)),
  moveSeries: whole((calendar, id, by) => calendar.moveSeries(id, by * HOUR)),
  splitSeries: whole((calendar, id, by) => {
    calendar.splitSeries(id, Math.abs(by) % 8, { summary: `Mentoring, half ${by}` });
  }),
  deleteSeries: whole((calendar, id, by) =>
    calendar.deleteSeries(id, by % 2 ? 'by occurrence' : 'by series'),
  ),
  expire: ({ calendar }) => calendar.expireTokens(),
  wait: ({ clock }, _, by) => {
    clock.now += (Math.abs(by) % 30) * HOUR;
  },
  luck: ({ api }, which) => void api.faults.push(faults[which % faults.length]),
  sync: (world) => world.sync(),
  killed: async (world, which) => {
    const back = killAt(world, which % 7);
    await world.sync().catch(() => undefined);
    back();
  },
  cancelled: (world) => {
    const stop = new AbortController();
    return world.sync({ signal: stop.signal, onProgress: () => stop.abort() });
  },
  note: async ({ store }, which) => {
    const ids = await store.meetings.table.toCollection().primaryKeys();
    const meetingId = ids[which % Math.max(1, ids.length)];
    if (!meetingId) return;
    const block = { meetingId, order: which, markdown: `mine ${which}` };
    await store.noteBlocks.add({ ...block, visibility: 'private' });
  },
};

const history = fc.array(
  fc.record({
    step: fc.constantFrom(...Object.keys(steps), 'sync', 'sync', 'note'),
    which: fc.nat(10_000),
    by: fc.integer({ min: -100, max: 100 }),
  }),
  { minLength: 10, maxLength: 40, size: 'max' },
);

const instant = (time: GoogleEvent['start']) => Date.parse(time?.dateTime ?? '');
const sorted = (list: string[]) => list.toSorted();

/** What somebody who looks at the calendar sees of the time that was asked for. */
async function visible({ calendar, store, account }: World): Promise<string[]> {
  const [cursor] = await store.cursors.table.where('accountId').equals(account.id).toArray();
  const { from, to } = JSON.parse((cursor as { token: string }).token);
  const shown = live(calendar).filter(
    ({ start, end }) => instant(start) < to && instant(end) > from,
  );
  return sorted(shown.map(({ id, summary, start }) => `${id} ${summary} ${instant(start)}`));
}

async function held({ store }: World): Promise<string[]> {
  const rows = store.calendarEvents.read(await store.calendarEvents.table.toArray());
  return sorted(rows.map(({ remote, event, start }) => `${remote?.id} ${event.title} ${start}`));
}

/** Meetings that lie ahead and take place, each named once by what the calendar shows of it. */
async function ahead({ store, clock }: World): Promise<string[]> {
  const all = store.meetings.read(await store.meetings.table.toArray());
  const planned = all.filter(({ status, start }) => status === 'planned' && start > clock.now);
  return sorted(planned.map(({ title, start }) => `${title} ${start}`));
}

const notesOf = async (store: Store) =>
  store.noteBlocks.read(await store.noteBlocks.table.toArray());

async function expectTrue(world: World, written: number): Promise<void> {
  const outcome = await world.sync();
  expect(outcome).toMatchObject({ ok: true });
  expect(await held(world)).toEqual(await visible(world));
  const { store, calendar, clock } = world;
  const mentioned = live(calendar)
    .filter(({ start }) => instant(start) > clock.now && instant(start) < NOW + 100 * DAY)
    .map(({ summary, start }) => `${summary} ${instant(start)}`);
  const meetings = (await ahead(world)).filter(
    (line) => Number(line.split(' ').at(-1)) < NOW + 100 * DAY,
  );
  expect(meetings).toEqual(sorted(mentioned));
  const notes = await notesOf(store);
  expect(notes).toHaveLength(written);
  for (const { meetingId } of notes) expect(await store.meetings.get(meetingId)).toBeDefined();
}

/** As many histories as wished: CAIRN_HISTORIES=2000 for a long look. */
const RUNS = Number(process.env.CAIRN_HISTORIES ?? 40);

it('whatever happens to calendar, network and worker: after quiet all is as the calendar shows it, and nothing of the user’s is lost', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (told) => {
      const world = await signedIn();
      for (const { step, which, by } of told) await steps[step]?.(world, which, by);
      world.api.faults.length = 0;
      const written = (await notesOf(world.store)).length;
      await expectTrue(world, written);
      await expectTrue(world, written);
      world.clock.now += DAY + HOUR;
      await expectTrue(world, written);
      expect(JSON.stringify(await world.log())).not.toContain('token');
    }),
    { numRuns: RUNS },
  );
});
