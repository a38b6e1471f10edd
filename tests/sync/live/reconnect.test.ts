import { expect, it } from 'vitest';
import { addCalendars, keepSignIn } from '@/lib/sync/live/connect';
import { disconnect, setEnabled } from '@/lib/sync/live/disconnect';
import { readLive } from '@/lib/sync/live/read-live';
import { DAY, HOUR, mentoring, NOW, signedIn } from './support';
import { bothWays } from './twin';

type World = Awaited<ReturnType<typeof signedIn>>;

/** The account is taken off the disk; what is given connects it anew and reads it. */
async function disconnected({ store, deps, signIn }: World) {
  await disconnect(store, signIn.id);
  return async () => {
    const { provider, subject, name } = signIn;
    const rest = { clientId: 'c', tenant: '', scopes: [], problem: null };
    const again = await keepSignIn(store, { provider, subject, name, ...rest });
    const [row] = await addCalendars(store, again, [{ calendarId: 'primary', name, color: null }]);
    if (!row) throw new Error('No calendar was added');
    return readLive(store, deps, row);
  };
}

/** One calendar of it is turned off; what is given turns it on and reads it. */
async function turnedOff({ store, account, sync }: World) {
  await setEnabled(store, account.id, false);
  return async () => {
    await setEnabled(store, account.id, true);
    return sync();
  };
}

const ways = [
  ['disconnected and connected anew', disconnected],
  ['turned off and on', turnedOff],
] as const;

/** Four weeks of mentoring, read, with a note on the first. */
async function fourWeeks() {
  const world = await signedIn();
  const series = world.calendar.addSeries(mentoring('Priya'), 4, 7 * DAY);
  await world.sync();
  const { store } = world;
  const meetings = async () => store.meetings.read(await store.meetings.table.toArray());
  const [first] = await meetings();
  if (!first) throw new Error('No meeting');
  const note = { meetingId: first.id, order: 0, markdown: 'mine', visibility: 'private' as const };
  await store.noteBlocks.add(note);
  const planned = async () =>
    (await meetings()).flatMap(({ status, start }) => (status === 'planned' ? start : [])).sort();
  const shown = () => world.calendar.live().map((one) => Date.parse(one.start?.dateTime ?? ''));
  return { ...world, series, meetings, planned, shown, noted: first.id };
}

it.each(ways)('an account %s plans what its series has become', async (_name, away) => {
  const world = await fourWeeks();
  const { calendar, series, meetings, planned, shown, store, noted } = world;
  const before = await planned();
  const back = await away(world);
  calendar.moveSeries(series, 2 * HOUR);
  expect(await planned()).toEqual(before);
  expect(await back()).toMatchObject({ ok: true });
  expect(await planned()).toEqual(shown());
  // As if it had never been away: called off, and kept.
  expect((await meetings()).find(({ id }) => id === noted)?.status).toBe('cancelled');
  expect(await store.noteBlocks.table.where('meetingId').equals(noted).count()).toBe(1);
});

it.each(ways)('an account %s concludes nothing of an entry that it can’t read', async (_, away) => {
  const world = await fourWeeks();
  const { api, calendar, series, planned } = world;
  const before = await planned();
  const back = await away(world);
  const [first] = calendar.occurrences(series);
  const unreadable = { start: { dateTime: 'at noon' } };
  api.order = (all) => all.map((one) => (one.id === first?.id ? { ...one, ...unreadable } : one));
  expect(await back()).toMatchObject({ ok: true, problems: [{}] });
  expect(await planned()).toEqual(before);
});

it('says the same of a series that changes alone bring back, whichever way they are taken in', async () => {
  const world = await fourWeeks();
  const { api, calendar, series, planned, shown, clock } = world;
  const before = await planned();
  const back = await turnedOff(world);
  api.order = () => [];
  expect(await back()).toMatchObject({ ok: true });
  expect(await planned()).toEqual(before);
  api.order = (all) => all;
  calendar.moveSeries(series, 2 * HOUR);
  clock.now += HOUR;
  const { anew, short, byParts } = await bothWays(world);
  expect(byParts).toBe(1);
  expect(short).toEqual(anew);
  expect(await planned()).toEqual(shown());
});

it('calls off nothing by one more date of a series that it shows already', async () => {
  const world = await fourWeeks();
  const { api, calendar, series, planned, clock } = world;
  const before = await planned();
  const back = await turnedOff(world);
  const [first] = calendar.occurrences(series);
  const unreadable = { start: { dateTime: 'at noon' } };
  api.order = (all) => all.map((one) => (one.id === first?.id ? { ...one, ...unreadable } : one));
  await back();
  api.order = (all) => all;
  const more = mentoring('Priya', NOW + 40 * DAY, { iCalUID: first?.iCalUID ?? '' });
  calendar.add({ ...more, recurringEventId: series, originalStartTime: more.start ?? {} });
  clock.now += HOUR;
  const { anew, short, byParts } = await bothWays(world);
  expect(byParts).toBe(1);
  expect(short).toEqual(anew);
  expect(await planned()).toEqual([...before, NOW + 40 * DAY]);
});
