import type { CalendarAccount } from '@/lib/calendar/account';
import type { SignIn } from '@/lib/calendar/sign-in';
import { ingest } from '@/lib/meetings/ingest';
import { ingestChanges } from '@/lib/meetings/ingest-changes';
import type { Provider } from '@/lib/shared/provider';
import { addCalendars, keepSignIn, readSoon } from '@/lib/sync/live/connect';
import type { LiveDeps } from '@/lib/sync/live/deps';
import { disconnect, setEnabled } from '@/lib/sync/live/disconnect';
import { readLive } from '@/lib/sync/live/read-live';
import { sources } from '@/lib/sync/live/sources';
import type { ReadOptions, SyncDeps } from '@/lib/sync/outcome';
import { readHere } from '@/lib/sync/read-here';
import { testStore } from '../../../support/store';
import { fetchOf, NOW } from '../support';
import { googleSide } from './google-side';
import { createLife } from './life';
import { microsoftSide } from './microsoft-side';
import type { Side } from './side';

/** Somebody's account with a provider, connected or not. */
export interface Seat {
  side: Side;
  subject: string;
  person: string;
  token: string;
  /** Taken back on the provider's own pages otherwise. */
  consent: boolean;
  connected: { signIn: SignIn; account: CalendarAccount } | null;
  /** The uids it held whenever it was disconnected or turned off: their meetings stay as they were. */
  left: Set<string>;
}

export type World = Awaited<ReturnType<typeof createWorld>>;

function seatOf(provider: Provider, n: number): Seat {
  const person = `sam${n}@example.org`;
  const side = (provider === 'google' ? googleSide : microsoftSide)(person, n * 1000);
  const token = `secret-of-${n}`;
  side.accessTokens.clear();
  side.accessTokens.add(token);
  return {
    side,
    subject: String(n),
    person,
    token,
    consent: true,
    connected: null,
    left: new Set(),
  };
}

/** One browser and three accounts: two with this provider, of which the first is connected, and one with the other. */
export async function createWorld(provider: Provider) {
  const other = provider === 'google' ? 'microsoft' : 'google';
  const seats = ([provider, provider, other] as const).map(seatOf);
  const { store, clock } = testStore(NOW);
  const life = createLife();
  const bySignIn = (id: string) => seats.find(({ connected }) => connected?.signIn.id === id);
  const live: LiveDeps = {
    sources,
    token: life.step(async ({ id }, refused) => {
      const seat = bySignIn(id);
      if (seat && (seat.consent || refused === undefined)) return { ok: true, token: seat.token };
      return {
        ok: false,
        reason: { id: 'calendar.account.signed-out', params: {} },
        lasting: true,
      };
    }),
    version: () => '1.0',
    lock: life.lock,
  };
  const byToken = fetchOf((bearer) => {
    const seat = seats.find(({ token }) => bearer === `Bearer ${token}`);
    if (!seat) throw new Error('A token that nobody was given');
    return seat.side;
  });
  const deps: SyncDeps = {
    ...{ read: readHere, random: () => 0.5, live, fetch: life.step(byToken) },
    ingest: life.commit(ingest),
    ingestChanges: life.commit(ingestChanges),
  };
  const world = {
    ...{ seats, store, clock, life },
    async connect(seat: Seat) {
      const { provider: name } = seat.side;
      const signIn = await keepSignIn(store, {
        ...{ provider: name, subject: seat.subject, name: seat.person, clientId: 'c', tenant: '' },
        ...{ scopes: [], problem: null },
      });
      await addCalendars(store, signIn, [
        { calendarId: 'primary', name: seat.person, color: null },
      ]);
      await readSoon(store, signIn.id);
      const rows = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
      const account = rows.find(({ remote }) => remote?.signInId === signIn.id);
      if (!account) throw new Error('No calendar was added');
      if (!account.enabled) await setEnabled(store, account.id, true);
      Object.assign(seat, { consent: true, connected: { signIn, account } });
      seat.side.accessTokens.add(seat.token);
    },
    /** Takes the account off the disk, or turns its calendar off only. */
    async disconnect(seat: Seat, { only = false } = {}) {
      if (!seat.connected) return;
      for (const uid of await world.uids(seat)) seat.left.add(uid);
      const { account, signIn } = seat.connected;
      await (only ? setEnabled(store, account.id, false) : disconnect(store, signIn.id));
      seat.connected = null;
    },
    withdraw(seat: Seat) {
      seat.consent = false;
      seat.side.accessTokens.delete(seat.token);
    },
    /** What the cache holds of a seat. */
    async held({ connected }: Seat) {
      const rows = store.calendarEvents.read(await store.calendarEvents.table.toArray());
      return rows.filter(({ accountId }) => accountId === connected?.account.id);
    },
    uids: async (seat: Seat) => (await world.held(seat)).map(({ event }) => event.uid),
    /** One round; undefined where it was killed or there is nothing to read. */
    async sync({ connected }: Seat, options: Partial<ReadOptions> = {}) {
      if (!connected) return undefined;
      return life.until(readLive(store, deps, connected.account, options));
    },
  };
  const [first] = seats;
  if (first) await world.connect(first);
  return world;
}
