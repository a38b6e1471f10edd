import { describe, expect, it } from 'vitest';
import { addCalendars, keepSignIn } from '@/lib/sync/live/connect';
import { readLive } from '@/lib/sync/live/read-live';
import { GoogleApi } from '../../stand-ins/google/api';
import { ScriptedCalendar } from '../../stand-ins/google/calendar';
import { DAY, fetchOf, HOUR, mentoring, NOW, signedIn } from './support';

describe('a meeting in two calendars', () => {
  /** A second account that holds the same event, over its own stand-in. */
  async function both() {
    const world = await signedIn();
    const { deps, live, store } = world;
    const other = await keepSignIn(store, {
      ...{ provider: 'google', subject: '2', name: 'two@example.org', clientId: 'c', tenant: '' },
      ...{ scopes: [], problem: null },
    });
    const [second] = await addCalendars(store, other, [
      { calendarId: 'primary', name: 'two@example.org', color: null },
    ]);
    if (!second) throw new Error('No calendar was added');
    const calendar = new ScriptedCalendar();
    const api = new GoogleApi([calendar]);
    api.accessTokens.add('second');
    live.token = async ({ id }) => ({ ok: true, token: id === other.id ? 'second' : 'token' });
    deps.fetch = fetchOf((bearer) => (bearer.endsWith('second') ? api : world.api));
    const uid = { iCalUID: 'both@example.org' };
    const ids = [world.calendar, calendar].map((one) =>
      one.add(mentoring('Priya', NOW + DAY, uid)),
    );
    const [mine = '', theirs = ''] = ids;
    await world.sync();
    const syncOther = () => readLive(store, deps, second);
    await syncOther();
    const starts = async () =>
      store.meetings.read(await store.meetings.table.toArray()).map(({ start }) => start);
    expect(await starts()).toEqual([NOW + DAY]);
    return { ...world, second: { calendar, id: theirs, sync: syncOther }, mine, starts };
  }

  it('follows the other one where it was deleted in the one it was found in', async () => {
    const { calendar, mine, second, starts, sync } = await both();
    second.calendar.move(second.id, HOUR);
    await second.sync();
    calendar.cancel(mine);
    await sync();
    expect(await starts()).toEqual([NOW + DAY + HOUR]);
  });

  it('follows the other one while the first can’t be read', async () => {
    const { api, second, starts, sync } = await both();
    api.accessTokens.clear();
    expect(await sync()).toMatchObject({ ok: false });
    second.calendar.move(second.id, HOUR);
    await second.sync();
    expect(await starts()).toEqual([NOW + DAY + HOUR]);
  });
});
