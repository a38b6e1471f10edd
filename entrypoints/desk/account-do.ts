import { authDeps } from '@/lib/browser/auth-flow';
import { keepTokensOf, tokenDeps, tokenStore } from '@/lib/browser/tokens';
import type { CalendarAccount } from '@/lib/calendar/account';
import type { SignIn } from '@/lib/calendar/sign-in';
import { NotRead } from '@/lib/desk/tally';
import type { Provider } from '@/lib/shared/provider';
import { calendarScopes } from '@/lib/shared/provider';
import { type Revoked, revoke } from '@/lib/sign-in/revoke';
import { signIn as openWindow, type SignInRequest } from '@/lib/sign-in/sign-in';
import { troubleOf } from '@/lib/sign-in/trouble';
import { addCalendars, calendarsOf, keepSignIn, readSoon } from '@/lib/sync/live/connect';
import { disconnect } from '@/lib/sync/live/disconnect';
import { registrationWith } from './clients';
import { deps } from './reader';
import { store } from './store';

/** The least that reading the main calendar needs. */
const LEAST: Readonly<Record<Provider, readonly string[]>> = {
  google: [calendarScopes.google.ownEvents],
  microsoft: [calendarScopes.microsoft.basic],
};
/** What seeing and reading the other calendars needs. */
const MORE: Readonly<Record<Provider, readonly string[]>> = {
  google: [calendarScopes.google.allEvents, calendarScopes.google.list],
  microsoft: LEAST.microsoft,
};

/** Opens the provider's window and keeps what came of it. Throws NotRead with what to say. */
async function through(request: SignInRequest, signal?: AbortSignal): Promise<SignIn> {
  const { client, scopes } = request;
  const outcome = await openWindow(request, authDeps);
  // Cancelled while the window stood open: what it still brought is dropped.
  signal?.throwIfAborted();
  if (outcome.kind !== 'signedIn') throw new NotRead(outcome.trouble.wording);
  const row = await keepSignIn(store, {
    ...client,
    ...outcome.person,
    scopes: [...scopes],
    problem: null,
  });
  await tokenStore.write(row.id, outcome.tokens);
  return row;
}

/** Signs in for the first time, and adds the main calendar; answers with it. */
export async function connect(provider: Provider, signal: AbortSignal): Promise<CalendarAccount> {
  const client = await registrationWith(provider);
  if (!client) throw new NotRead(troubleOf('client', provider).wording);
  const row = await through({ client, scopes: LEAST[provider], person: null }, signal);
  const main = { calendarId: 'primary', name: row.name, color: null };
  const [added] = await addCalendars(store, row, [main]);
  const [known] = added ? [added] : await calendarsOf(store, row.id);
  if (!known) throw new NotRead({ id: 'sync.failed', params: {} });
  await readSoon(store, row.id);
  return known;
}

/**
 * Turns the reading of descriptions on or off. On, Microsoft asks the user once more; off, the next renewal asks for
 * less by itself.
 */
export async function readBodies(id: string, on: boolean): Promise<void> {
  const row = await signInOf(id);
  const { basic, full } = calendarScopes.microsoft;
  if (on) await through({ client: row, scopes: [basic, full], person: row });
  else {
    await store.signIns.patch(id, { scopes: [basic] });
    await tokenStore.drop(id);
  }
}

async function signInOf(id: string): Promise<SignIn> {
  const row = await store.signIns.get(id);
  if (!row) throw new NotRead({ id: 'sync.gone', params: {} });
  return row;
}

/** Signs the same person in once more; their calendars are due then. */
export async function signInAgain(id: string): Promise<void> {
  const row = await signInOf(id);
  await through({ client: row, scopes: row.scopes, person: row });
  await readSoon(store, id);
}

/** Asks the provider for every calendar of an account; those not known come in, turned off. How many that were. */
export async function findMore(id: string): Promise<number> {
  let row = await signInOf(id);
  const { provider } = row;
  const wider = MORE[provider].filter((scope) => !row.scopes.includes(scope));
  if (wider.length > 0) {
    row = await through({
      client: row,
      scopes: [...LEAST[provider], ...MORE[provider]],
      person: row,
    });
    await readSoon(store, id);
  }
  const live = deps.live;
  const given = await live?.token(row);
  if (!live || !given?.ok)
    throw new NotRead(given?.ok === false ? given.reason : { id: 'sync.failed', params: {} });
  const { fetch, random } = deps;
  const answer = await live.sources[provider].list({
    ...{ fetch, random, token: given.token, timeout: 20_000, now: store.clock(), failures: 0 },
  });
  if (answer.kind === 'failed') throw new NotRead(answer.wording);
  const others = answer.calendars.filter(({ primary, readable }) => !primary && readable);
  const added = await addCalendars(
    store,
    row,
    others.map(({ id: calendarId, name, color }) => ({ calendarId, name, color })),
    { enabled: false },
  );
  return added.length;
}

/** Ends Cairn's access and takes the account off the disk; answers what became of the access. */
export async function leave(id: string): Promise<Revoked> {
  const row = await signInOf(id);
  // Off the disk first: whatever the net does, nothing of it is kept.
  await disconnect(store, id);
  const revoked = await revoke(row, tokenDeps);
  // A renewal that waited in line behind it would have left its tokens there.
  await keepTokensOf((await store.signIns.table.toCollection().primaryKeys()).map(String));
  return revoked;
}
