import type { CalendarAccount } from '@/lib/calendar/account';
import type { SignIn } from '@/lib/calendar/sign-in';
import { ingest } from '@/lib/meetings/ingest';
import { ingestChanges } from '@/lib/meetings/ingest-changes';
import { addCalendars, keepSignIn } from '@/lib/sync/live/connect';
import type { LiveDeps, TokenAnswer } from '@/lib/sync/live/deps';
import { readLive } from '@/lib/sync/live/read-live';
import { sources } from '@/lib/sync/live/sources';
import type { SyncDeps } from '@/lib/sync/outcome';
import { readHere } from '@/lib/sync/read-here';
import { GoogleApi } from '../../stand-ins/google/api';
import { type Draft, ScriptedCalendar } from '../../stand-ins/google/calendar';
import type { Answer, Arrived } from '../../stand-ins/https-server';
import { testStore } from '../../support/store';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A Monday. */
export const NOW = Date.UTC(2026, 2, 16, 12);

const at = (ms: number) => ({ dateTime: new Date(ms).toISOString() });
const person = (name: string, self = false) => ({
  ...{ email: `${name.toLowerCase()}@example.org`, displayName: name, self },
  responseStatus: 'accepted',
});

/** An hour of mentoring with somebody, from `start` (UTC ms) on. */
export function mentoring(name: string, start = NOW + DAY, more: Partial<Draft> = {}): Draft {
  const attendees = [person('Sam', true), person(name)];
  return {
    ...{ summary: `Mentoring ${name} / Sam`, start: at(start), end: at(start + HOUR), attendees },
    ...more,
  };
}

interface InProcess {
  answer(request: Arrived): Answer;
}

/** fetch over a stand-in, in process; which one may depend on the token that a request brings. */
export function fetchOf(stand: InProcess | ((bearer: string) => InProcess)): typeof fetch {
  return async (input, init) => {
    init?.signal?.throwIfAborted();
    const headers = Object.fromEntries(new Headers(init?.headers));
    const { method = 'GET', body } = init ?? {};
    const api = typeof stand === 'function' ? stand(headers.authorization ?? '') : stand;
    const sent = typeof body === 'string' ? { body } : {};
    const answer = api.answer({ method, url: String(input), headers, ...sent });
    await answer.after;
    if (answer.status === 0) throw new TypeError('Failed to fetch');
    return new Response(answer.body ?? '', {
      status: answer.status ?? 200,
      headers: answer.headers ?? {},
    });
  };
}

/** A signed-in calendar over the stand-in, read into a store. */
export async function signedIn() {
  const calendar = new ScriptedCalendar();
  const api = new GoogleApi([calendar]);
  const { store, clock } = testStore(NOW);
  let answer: (refused?: string) => TokenAnswer = () => ({ ok: true, token: 'token' });
  const asked: (string | undefined)[] = [];
  const urls: string[] = [];
  const inner = fetchOf(api);
  const live: LiveDeps = {
    sources,
    token: async (_, refused) => {
      asked.push(refused);
      return answer(refused);
    },
    version: () => '1.0',
    lock: (_, work) => work(),
  };
  const deps: SyncDeps = {
    ...{ read: readHere, ingest, ingestChanges, random: () => 0.5, live },
    fetch: (input, init) => {
      urls.push(String(input));
      return inner(input, init);
    },
  };
  const signIn: SignIn = await keepSignIn(store, {
    ...{ provider: 'google', subject: '1', name: 'sam@example.org', clientId: 'c', tenant: '' },
    ...{ scopes: [], problem: null },
  });
  const listed = { calendarId: 'primary', name: 'sam@example.org', color: null };
  const [account] = await addCalendars(store, signIn, [listed]);
  if (!account) throw new Error('No calendar was added');
  const row = async (): Promise<CalendarAccount> => {
    const found = await store.calendarAccounts.get(account.id);
    if (!found) throw new Error('The calendar is gone');
    return found;
  };
  return {
    ...{ calendar, api, store, clock, deps, live, signIn, asked, urls, row, account },
    tokens(give: typeof answer) {
      answer = give;
    },
    sync: (options: Parameters<typeof readLive>[3] = {}) => readLive(store, deps, account, options),
    titles: async () =>
      store.meetings.read(await store.meetings.table.toArray()).map(({ title }) => title),
    log: async () => store.syncLog.read(await store.syncLog.table.orderBy('createdAt').toArray()),
  };
}
