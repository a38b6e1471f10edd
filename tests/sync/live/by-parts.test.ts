import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerCandidate, type Undo } from '@/lib/meetings/answer';
import { seriesRows } from '@/lib/meetings/series';
import type { ScriptedCalendar } from '../../stand-ins/google/calendar';
import { meetingFields, partnerFields } from '../../support/rows';
import { DAY, HOUR, mentoring, NOW, signedIn } from './support';
import { bothWays } from './twin';

type World = Awaited<ReturnType<typeof signedIn>> & { undos: Undo[] };
type Step = (world: World, which: number, by: number) => unknown;

const of = <T>(all: readonly T[], which: number): T | undefined =>
  all[which % Math.max(1, all.length)];

const titles = [
  'Mentoring Priya / Sam',
  'Mentoring session',
  'Planning',
  'Tomas / Sam',
  'Amina Okafor',
  'Coffee with Amina',
  '1:1 Yusuf',
  'Mentor training for everybody',
  'Cancelled: Mentoring Priya',
];
const addressed = (name: string, email: string, more = {}) => ({
  ...{ email, displayName: name, responseStatus: 'accepted' as const },
  ...more,
});
const sam = addressed('Sam', 'sam@example.org', { self: true });
const alias = addressed('Sam', 'sam@work.example', { self: true });
const priya = addressed('Priya', 'priya@example.org');
const amina = addressed('Amina Okafor', 'amina@example.org');
const tomas = addressed('Tomas', 'tomas@example.org');
const guests = [
  [],
  [sam, priya],
  [alias, priya],
  [addressed('Sam', 'sam@work.example'), tomas],
  [sam, amina],
  [sam, tomas, amina],
  [{ ...sam, responseStatus: 'declined' as const }, tomas],
  [sam, addressed('Zoe', 'zoe@example.org')],
];

const one =
  (change: (calendar: ScriptedCalendar, id: string, by: number) => void): Step =>
  ({ calendar }, which, by) => {
    const id = of(calendar.live(), which)?.id;
    if (id) change(calendar, id, by);
  };
const whole =
  (change: (calendar: ScriptedCalendar, id: string, by: number) => void): Step =>
  ({ calendar }, which, by) => {
    const ids = new Set(calendar.live().flatMap(({ recurringEventId }) => recurringEventId ?? []));
    const id = of([...ids], which);
    if (id) change(calendar, id, by);
  };
const partner =
  (change: (world: World, id: string, by: number) => unknown): Step =>
  async (world, which, by) => {
    const id = of(await world.store.partners.table.toCollection().primaryKeys(), which);
    if (id) await change(world, id, by);
  };
const meeting =
  (change: (world: World, id: string, by: number) => unknown): Step =>
  async (world, which, by) => {
    const id = of(await world.store.meetings.table.toCollection().primaryKeys(), which);
    if (id) await change(world, id, by);
  };

const draft = (which: number, by: number) => {
  const more = { summary: of(titles, which) ?? '', attendees: of(guests, Math.abs(by)) ?? [] };
  return mentoring('Priya', NOW + by * HOUR, more);
};

const steps: Record<string, Step> = {
  add: ({ calendar }, which, by) => void calendar.add(draft(which, by)),
  addSeries: ({ calendar }, which, by) => void calendar.addSeries(draft(which, by), 5, 7 * DAY),
  move: one((calendar, id, by) => calendar.move(id, by * HOUR)),
  far: one((calendar, id, by) => calendar.move(id, by * 3 * DAY)),
  rename: one((calendar, id, by) =>
    calendar.change(id, { summary: of(titles, Math.abs(by)) ?? '' }),
  ),
  invite: one((calendar, id, by) =>
    calendar.change(id, { attendees: of(guests, Math.abs(by)) ?? [] }),
  ),
  cancel: one((calendar, id) => calendar.cancel(id)),
  renameSeries: whole((calendar, id, by) =>
    calendar.changeSeries(id, { summary: of(titles, Math.abs(by)) ?? '' }),
  ),
  moveSeries: whole((calendar, id, by) => calendar.moveSeries(id, by * HOUR)),
  splitSeries: whole((calendar, id, by) => {
    calendar.splitSeries(id, Math.abs(by) % 5, { summary: of(titles, Math.abs(by)) ?? '' });
  }),
  deleteSeries: whole((calendar, id, by) =>
    calendar.deleteSeries(id, by % 2 ? 'by occurrence' : 'by series'),
  ),
  expire: ({ calendar }) => calendar.expireTokens(),
  wait: ({ clock }, _, by) => {
    clock.now += (Math.abs(by) % 9) * HOUR;
  },
  answer: async ({ store, undos }, which, by) => {
    const rows = store.calendarEvents.read(await store.calendarEvents.table.toArray());
    const uid = of([...new Set(rows.map(({ event }) => event.uid))].sort(), which);
    if (!uid) return;
    const answer = by % 2 ? ({ answer: 'no' } as const) : null;
    undos.push(await answerCandidate(store, uid, answer ?? { answer: 'yes', chair: 'mentee' }));
  },
  undo: async ({ undos }, which) => {
    const [undo] = undos.splice(which % Math.max(1, undos.length), 1);
    await undo?.();
  },
  log: async ({ store }, which) => {
    const name = of(['Amina', 'Tomas', 'Zoe', 'Planning', 'Yusuf Demir'], which) ?? '';
    await store.partners.add(partnerFields({ name }));
  },
  renamePartner: partner(({ store }, id, by) =>
    store.partners.patch(id, {
      name: of(['Priya', 'Amina', 'Planning', 'Tomas Horak'], Math.abs(by)) ?? '',
    }),
  ),
  readdress: partner(({ store }, id, by) =>
    store.partners.patch(id, { emails: by % 3 ? ['tomas@example.org'] : [] }),
  ),
  rest: partner(({ store, clock }, id) => store.partners.patch(id, { archivedAt: clock.now })),
  partnerGone: partner(({ store }, id) => store.partners.remove(id)),
  partnerBack: partner(({ store }, id) => store.partners.restore(id)),
  settle: meeting(({ store }, id) =>
    store.meetings.patch(id, { status: 'missed', settled: 'missed' }),
  ),
  alone: meeting(({ store }, id) => store.meetings.patch(id, { partnerIds: [] })),
  retitled: meeting(({ store }, id) => store.meetings.patch(id, { title: 'By hand', start: NOW })),
  meetingGone: meeting(({ store }, id) => store.meetings.remove(id)),
  meetingDropped: meeting(({ store }, id) => store.meetings.table.delete(id)),
  /** Another calendar made a meeting of an event that is here, too. */
  elsewhere: async ({ store }, which, by) => {
    const rows = store.calendarEvents.read(await store.calendarEvents.table.toArray());
    const row = of(rows, which);
    if (!row || (await seriesRows(store, row.event.uid)).length === 0) return;
    const { eventKey, event } = row;
    const link = {
      accountId: crypto.randomUUID(),
      uid: event.uid,
      recurrenceId: event.recurrenceId,
    };
    const start = row.start + by * HOUR;
    await store.meetings.add(meetingFields({ start, partnerIds: [], eventKey, event: link }));
  },
  version: ({ live }, which) => {
    live.version = () => `1.${which % 3}`;
  },
  renameAccount: ({ store, signIn }, which) =>
    store.signIns.patch(signIn.id, { name: of(['Work', 'sam@work.example'], which) ?? '' }),
};

/** What is known of people bears on most verdicts. */
const ofPartners = ['log', 'renamePartner', 'readdress', 'partnerGone', 'partnerBack', 'answer'];

const history = fc.array(
  fc.record({
    step: fc.constantFrom(...Object.keys(steps), ...ofPartners, ...ofPartners),
    which: fc.nat(10_000),
    by: fc.integer({ min: -100, max: 100 }),
    /** Whether a round follows: most changes come one at a time. */
    read: fc.boolean(),
  }),
  { minLength: 10, maxLength: 30, size: 'max' },
);

/** As many histories as wished: CAIRN_HISTORIES=2000 for a long look. */
const RUNS = Number(process.env.CAIRN_HISTORIES ?? 6);

it('leaves with what changed alone exactly what judging all events anew would', {
  timeout: Math.max(30_000, RUNS * 1_000),
}, async () => {
  let [rounds, byParts] = [0, 0];
  await fc.assert(
    fc.asyncProperty(history, async (told) => {
      const world = { ...(await signedIn()), undos: [] as Undo[] };
      world.calendar.addSeries(draft(0, 5), 5, 7 * DAY);
      for (let n = 0; n < 9; n += 1) world.calendar.add(draft(n, n * 7));
      // What these are depends on who is known.
      for (const [n, title] of ['Coffee with Amina', 'Lunch with Tomas', 'Yusuf'].entries()) {
        const attendees = [sam, addressed('Guest', 'guest@example.org')];
        world.calendar.add(mentoring('', NOW + (n + 3) * HOUR, { summary: title, attendees }));
      }
      const other = world.calendar.add(mentoring('Zoe', NOW + DAY, { summary: 'Budget' }));
      await world.sync();
      for (const { step, which, by, read } of told) {
        await steps[step]?.(world, which, by);
        if (!read) continue;
        // Without a change in the calendar nothing would be judged at all.
        world.calendar.change(other, { summary: `Budget ${rounds}` });
        const both = await bothWays(world);
        expect(both.short).toEqual(both.anew);
        rounds += 1;
        byParts += both.byParts;
      }
      world.store.db.close();
    }),
    // A shorter history would take minutes to find.
    { numRuns: RUNS, endOnFailure: true },
  );
  // Not by judging all of them each time.
  expect(byParts).toBeGreaterThan(rounds / 5);
});
