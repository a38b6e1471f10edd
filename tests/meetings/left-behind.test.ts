import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/lib/calendar/event';
import { ingest } from '@/lib/meetings/ingest';
import type { Store } from '@/lib/storage/store';
import { addAddress } from '@/lib/sync/address';
import { importFile, readFileAgain } from '@/lib/sync/import-file';
import { setEnabled } from '@/lib/sync/live/disconnect';
import type { SyncDeps } from '@/lib/sync/outcome';
import { removeCalendar } from '@/lib/sync/remove-account';
import { windowAround } from '@/lib/sync/window';
import { meetingFields } from '../support/rows';
import { testStore } from '../support/store';
import { account, meetingsIn, series, single, take } from './reading';

/** The days of May on which meetings are planned. */
const planned = async (store: Store) =>
  (await meetingsIn(store))
    .filter(({ status }) => status === 'planned')
    .map(({ start }) => new Date(start).getUTCDate());

/** A series of May 21 and 28, in a calendar that was removed then. */
async function removed(events: readonly CalendarEvent[] = series([21, 28])) {
  const { store, clock } = testStore();
  const former = await account(store, 'address');
  await take(store, former, events);
  await removeCalendar(store, former.id);
  return { store, clock, again: () => account(store, 'address') };
}

describe('a calendar that comes back with its series moved', () => {
  const file = { name: 'work.ics', bytes: new Uint8Array([1]) };
  /** What is read, of a file or an address, whatever its bytes. */
  function reader(first: CalendarEvent[]) {
    const { store } = testStore();
    const holds = { events: first };
    const deps: SyncDeps = {
      ...{ ingest, random: Math.random },
      read: async () => ({ name: '', events: holds.events, held: 2, problems: [] }),
      fetch: async () => new Response('BEGIN:VCALENDAR'),
    };
    return { store, holds, deps };
  }
  const idOf = (outcome: Awaited<ReturnType<typeof importFile>>) => outcome.account?.id ?? '';

  it('as a file removed and added again', async () => {
    const { store, holds, deps } = reader(series([21, 28]));
    await removeCalendar(store, idOf(await importFile(store, deps, file)));
    holds.events = series([22, 29]);
    await importFile(store, deps, file);
    expect(await planned(store)).toEqual([22, 29]);
  });

  it('as an address removed and added again', async () => {
    const { store, holds, deps } = reader(series([21, 28]));
    const address = { url: 'https://calendar.example.org/a.ics' };
    await removeCalendar(store, idOf(await addAddress(store, deps, address)));
    holds.events = series([22, 29]);
    expect(await addAddress(store, deps, address)).toMatchObject({ ok: true });
    expect(await planned(store)).toEqual([22, 29]);
  });

  it('turned off and on', async () => {
    const { store, holds, deps } = reader(series([21, 28]));
    const outcome = await importFile(store, deps, file);
    if (!outcome.ok) throw new Error('imported');
    await setEnabled(store, idOf(outcome), false);
    expect(await planned(store)).toEqual([21, 28]);
    await setEnabled(store, idOf(outcome), true);
    holds.events = series([22, 29]);
    await readFileAgain(store, deps, outcome.account, {});
    expect(await planned(store)).toEqual([22, 29]);
  });
});

describe('what a calendar that comes back no longer shows', () => {
  it('is called off where it lies ahead, with all that was written, and what is over stays', async () => {
    const { store, again } = await removed(series([7, 21, 28]));
    const [over, off, stays] = await meetingsIn(store);
    await take(store, await again(), series([28]));
    const after = await meetingsIn(store);
    expect(after).toEqual([over, expect.objectContaining({ id: off?.id }), expect.anything()]);
    expect(after.map(({ status }) => status)).toEqual(['planned', 'cancelled', 'planned']);
    expect(after[2]?.id).toBe(stays?.id);
  });

  it('keeps its row where the series goes on at that hour as another', async () => {
    const { store, again } = await removed(series([7, 21, 28]));
    const ids = (await meetingsIn(store)).map(({ id }) => id);
    await take(store, await again(), [...series([7]), ...series([21, 28], { uid: 'half' })]);
    const after = await meetingsIn(store);
    expect(after.map(({ id }) => id)).toEqual(ids);
    expect(after.map(({ event }) => event?.uid)).toEqual(['series-1', 'half', 'half']);
    expect(await planned(store)).toEqual([7, 21, 28]);
  });

  it('stays where nothing of its series is shown: another calendar may bring it', async () => {
    const { store, again } = await removed([...series([21]), ...single('alone', 28)]);
    await take(store, await again(), series([22], { uid: 'another' }));
    expect(await planned(store)).toEqual([21, 22, 28]);
  });

  it('stays where another calendar that is read shows it, and follows that', async () => {
    const { store, again } = await removed();
    const other = await account(store);
    await take(store, other, series([21]));
    await take(store, await again(), series([28]));
    expect(await planned(store)).toEqual([21, 28]);
    expect((await meetingsIn(store))[0]?.event?.accountId).toBe(other.id);
  });

  it('stays where it lies outside of what was read', async () => {
    const { store, again } = await removed();
    const window = { ...windowAround(store.clock()), to: Date.UTC(2026, 4, 25) };
    await ingest(store, await again(), series([22]), { window });
    expect(await planned(store)).toEqual([22, 28]);
  });

  it('stays where some entries could not be read', async () => {
    const { store, again } = await removed();
    const window = windowAround(store.clock());
    await ingest(store, await again(), series([28]), { window, partly: true });
    expect(await planned(store)).toEqual([21, 28]);
  });

  it('stays where a calendar’s page showed one date of it', async () => {
    const { store } = await removed();
    const window = windowAround(store.clock());
    await ingest(store, await account(store, 'page'), series([28]), { window, some: true });
    expect(await planned(store)).toEqual([21, 28]);
  });

  it('was planned by hand, and stays', async () => {
    const { store, again } = await removed();
    const start = Date.UTC(2026, 4, 26, 10);
    await store.meetings.add(meetingFields({ start, partnerIds: [] }));
    await take(store, await again(), series([28]));
    expect(await planned(store)).toEqual([26, 28]);
  });

  it('is made good once the series is shown at last, however late', async () => {
    const { store, again } = await removed();
    const back = await again();
    await take(store, back, []);
    expect(await planned(store)).toEqual([21, 28]);
    await take(store, back, series([22, 29]));
    expect(await planned(store)).toEqual([22, 29]);
  });

  it('comes back with the calendar that shows it', async () => {
    const { store, again } = await removed();
    await take(store, await again(), series([28]));
    expect(await planned(store)).toEqual([28]);
    await take(store, await account(store), series([21]));
    expect(await planned(store)).toEqual([21, 28]);
  });
});
