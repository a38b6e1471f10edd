import { HOUR, NOW } from '../support';
import type { Seat, World } from './world';

type Doing = (world: World, seat: Seat, which: number, by: number) => unknown;
type Change = (seat: Seat, id: string, by: number) => void;

const names = ['Priya', 'Tomas', 'Yusuf'];

function drafted(which: number, by: number) {
  const partner = names[which % names.length] ?? '';
  return { partner, title: `Mentoring ${partner} / Sam`, start: NOW + by * HOUR };
}

const SHARED = 'shared-';

/** Changes one event; where others have it in their calendars, too, it changes there as well. */
const one =
  (change: Change): Doing =>
  ({ seats }, seat, which, by) => {
    const all = seat.side.shown();
    const chosen = all[which % Math.max(1, all.length)];
    if (!chosen) return;
    const { uid } = chosen;
    if (!uid.startsWith(SHARED)) return change(seat, chosen.id, by);
    for (const each of seats) {
      const copy = each.side.shown().find((event) => event.uid === uid);
      if (copy) change(each, copy.id, by);
    }
  };
const whole =
  (change: Change): Doing =>
  (_, seat, which, by) => {
    const all = seat.side.series();
    const id = all[which % Math.max(1, all.length)];
    if (id) change(seat, id, by);
  };

const moveSeries = whole(({ side }, id, by) => side.moveSeries(id, by * HOUR));
const splitSeries = whole(({ side }, id, by) =>
  side.splitSeries(id, Math.abs(by) % 8, `Mentoring, half ${by}`),
);

/** All that may happen. */
export const steps = {
  add: (_, { side }, which, by) => side.add(drafted(which, by)),
  addSeries: (_, { side }, which, by) => side.addSeries(drafted(which, by)),
  share({ seats }, seat, which, by) {
    const event = { ...drafted(which, by), uid: `${SHARED}${which}.${by}@example.org` };
    for (const each of seats) if (each === seat || which % 3 === 0) each.side.add(event);
    const [first] = seats;
    if (first && first !== seat && which % 3 !== 0) first.side.add(event);
  },
  /** Deleted in one calendar, while others keep it. */
  leave(_, { side }, which) {
    const mine = side.shown().filter(({ uid }) => uid.startsWith(SHARED));
    const id = mine[which % Math.max(1, mine.length)]?.id;
    if (id) side.cancel(id);
  },
  move: one(({ side }, id, by) => side.move(id, by * HOUR)),
  rename: one(({ side }, id, by) => side.rename(id, `Mentoring, part ${by}`)),
  cancel: one(({ side }, id) => side.cancel(id)),
  moveSeries,
  splitSeries,
  deleteSeries: whole(({ side }, id, by) => side.deleteSeries(id, by)),
  expire: (_, { side }) => side.expire(),
  mood: (_, { side }, which) => side.mood(which),
  luck: (_, { side }, which) => side.luck(which),
  wait({ clock }, _, __, by) {
    clock.now += (Math.abs(by) % 30) * HOUR;
  },
  sync: (world, seat) => world.sync(seat),
  /** All at once, and one of them twice, as two pages would. */
  together: (world, seat) => Promise.all([seat, ...world.seats].map((each) => world.sync(each))),
  killed: (world, seat, which) => world.life.kill(which % 8, () => world.sync(seat)),
  cancelled(world, seat) {
    const stop = new AbortController();
    return world.sync(seat, { signal: stop.signal, onProgress: () => stop.abort() });
  },
  connect: (world, seat) => world.connect(seat),
  disconnect: (world, seat, which) => (which % 2 ? world.disconnect(seat) : undefined),
  turnOff: (world, seat, which) => (which % 2 ? world.disconnect(seat, { only: true }) : undefined),
  /** Away for a while, in which a series changes. */
  async absence(world, seat, which, by) {
    await world.sync(seat);
    await world.disconnect(seat, { only: which % 2 === 0 });
    await (which % 3 ? moveSeries : splitSeries)(world, seat, which, by);
    await world.connect(seat);
  },
  withdraw: (world, seat) => world.withdraw(seat),
  async note({ store }, _, which) {
    const ids = await store.meetings.table.toCollection().primaryKeys();
    const meetingId = ids[which % Math.max(1, ids.length)];
    if (!meetingId) return;
    const block = { meetingId, order: which, markdown: `mine ${which}` };
    await store.noteBlocks.add({ ...block, visibility: 'private' });
  },
} satisfies Record<string, Doing>;

export type Step = keyof typeof steps;
