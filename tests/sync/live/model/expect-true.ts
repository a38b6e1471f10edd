import { expect } from 'vitest';
import { DAY, NOW } from '../support';
import type { Shown } from './side';
import type { Seat, World } from './world';

const sorted = (list: Iterable<string>) => [...list].toSorted();
const HORIZON = NOW + 100 * DAY;

/** What somebody who looks at the calendar sees of the time that was asked for. */
async function visible({ store }: World, { side, connected }: Seat): Promise<string[]> {
  const id = connected?.account.id ?? '';
  const [cursor] = await store.cursors.table.where('accountId').equals(id).toArray();
  const { from, to } = JSON.parse((cursor as { token: string }).token);
  const shown = side.shown().filter(({ start, end }) => start < to && end > from);
  return sorted(shown.map((one) => `${one.id} ${one.title} ${one.start}`));
}

async function held(world: World, seat: Seat): Promise<string[]> {
  const rows = await world.held(seat);
  return sorted(rows.map(({ remote, event, start }) => `${remote?.id} ${event.title} ${start}`));
}

/** The events that lie ahead in calendars that are read, each once however many of these hold it. */
function mentioned({ clock }: World, seats: readonly Seat[]) {
  const all = seats.flatMap(({ side }) => side.shown());
  const near = all.filter(({ start }) => start > clock.now && start < HORIZON);
  return new Map(near.map((one) => [`${one.uid} ${one.place}`, one]));
}

/** The meetings that lie ahead and take place, but for those that nobody tells of any more. */
async function ahead({ store, clock }: World, ignored: ReadonlySet<string>): Promise<string[]> {
  const all = store.meetings.read(await store.meetings.table.toArray());
  const planned = all.filter(
    ({ status, start, event }) =>
      status === 'planned' &&
      start > clock.now &&
      start < HORIZON &&
      !ignored.has(event?.uid ?? ''),
  );
  return sorted(planned.map(({ title, start, event }) => `${event?.uid} ${title} ${start}`));
}

/** The uids of meetings that none of these events is of. */
async function others({ store }: World, told: readonly Shown[]): Promise<Set<string>> {
  const uids = new Set(told.map(({ uid }) => uid));
  const all = store.meetings.read(await store.meetings.table.toArray());
  return new Set(all.map(({ event }) => event?.uid ?? '').filter((uid) => !uids.has(uid)));
}

export async function notesOf({ store }: World) {
  return store.noteBlocks.read(await store.noteBlocks.table.toArray());
}

/**
 * The uids of calendars that were away and don't tell of them now. A calendar that is back and tells of a series tells
 * all of it: nothing else of that may be planned.
 */
async function untold(world: World, readable: readonly Seat[]): Promise<Set<string>> {
  const all = new Set<string>();
  for (const seat of world.seats) {
    const told = readable.includes(seat) ? new Set(await world.uids(seat)) : new Set();
    for (const uid of seat.left) if (!told.has(uid)) all.add(uid);
  }
  return all;
}

/** Nothing that opens an account is on the disk. */
async function expectNoTokens({ store }: World): Promise<void> {
  for (const table of store.db.tables) {
    expect(JSON.stringify(await table.toArray()), table.name).not.toContain('secret-of');
  }
  expect(JSON.stringify(await store.syncLog.table.toArray())).not.toMatch(/token|sam|priya/i);
}

/**
 * Every calendar that may be read is known as it is shown, and every event in one is one meeting. What stood in a
 * calendar that is gone, or that may no longer be read, is told anew by the others' next full round: a day at most.
 */
export async function expectTrue(
  world: World,
  written: number,
  when: 'soon' | 'a day later',
): Promise<void> {
  const readable: Seat[] = [];
  const ignored = new Set<string>();
  for (const seat of world.seats.filter(({ connected }) => connected)) {
    const before = await held(world, seat);
    const outcome = await world.sync(seat);
    expect(outcome, seat.person).toMatchObject({ ok: seat.consent });
    if (seat.consent) {
      readable.push(seat);
      expect(await held(world, seat), seat.person).toEqual(await visible(world, seat));
    } else {
      for (const uid of await world.uids(seat)) ignored.add(uid);
      expect(await held(world, seat)).toEqual(before);
      const signIn = await world.store.signIns.get(seat.connected?.signIn.id ?? '');
      expect(signIn?.problem).toMatchObject({ id: 'calendar.account.signed-out' });
    }
  }
  for (const uid of await untold(world, readable)) ignored.add(uid);
  const line = ({ uid, title, start }: Shown) => `${uid} ${title} ${start}`;
  const told = [...mentioned(world, readable).values()];
  const plain = told.filter(({ uid }) => !ignored.has(uid));
  expect(await ahead(world, ignored)).toEqual(sorted(plain.map(line)));
  if (when === 'a day later') {
    const all = await ahead(world, await others(world, told));
    expect(all).toEqual(sorted(told.map(line)));
  }
  const notes = await notesOf(world);
  expect(notes).toHaveLength(written);
  for (const { meetingId } of notes)
    expect(await world.store.meetings.get(meetingId)).toBeDefined();
  await expectNoTokens(world);
}
