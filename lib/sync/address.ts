import type { CalendarAccount } from '../calendar/account';
import { fetchCalendar, nextFetchAt, normaliseAddress } from '../calendar/sources/address';
import type { Wording } from '../shared/wording';
import type { Store } from '../storage/store';
import { cursorOf } from './cursor';
import { wordingOf } from './failure';
import { noteFailure } from './note-failure';
import { nothingNew, type ReadOptions, type SyncDeps, type SyncOutcome } from './outcome';
import { storeReading } from './store-reading';

type Options = Pick<ReadOptions, 'signal' | 'onProgress'>;

/** A 304 says nothing new, but the window moves: once a day the calendar is read in full. */
const FULL_EVERY = 24 * 3_600_000;

function quietNext(store: Store, deps: SyncDeps): number {
  return nextFetchAt({ lastFetchAt: store.clock(), failures: 0 }, deps.random);
}

async function noteUnchanged(
  store: Store,
  deps: SyncDeps,
  account: CalendarAccount,
): Promise<SyncOutcome> {
  const updated = await store.calendarAccounts.patch(account.id, {
    nextReadAt: quietNext(store, deps),
    problem: null,
    failures: 0,
  });
  return { ok: true, account: updated, report: nothingNew, held: null, problems: [] };
}

/** Said otherwise of an address than of a file: a web page there may be a sign-in, and nobody chose an empty file. */
const OF_ADDRESS: Readonly<Record<string, string>> = {
  'calendar.refused.web-page': 'calendar.fetch.web-page',
  'calendar.refused.empty': 'calendar.fetch.empty',
};

/** What the reader says of a file, said of an address. */
function fetchedWording(error: unknown): Wording {
  const wording = wordingOf(error);
  const id = OF_ADDRESS[wording.id];
  return id ? { id, params: {} } : wording;
}

/** Whether the validators may be sent: not when the cached events no longer reach far enough ahead. */
function mayBeUnchanged(account: CalendarAccount, now: number): boolean {
  return account.readAt !== null && now - account.readAt < FULL_EVERY;
}

/**
 * Fetches a calendar address and takes in what changed. Failures are noted on the account with the time
 * of the next try; the validators (ETag, Last-Modified) are kept only once the events are stored.
 */
export async function readAddress(
  store: Store,
  deps: SyncDeps,
  account: CalendarAccount,
  options: Options = {},
): Promise<SyncOutcome> {
  const cursor = await cursorOf(store, account.id);
  // Moved before the fetch: killed while a server hangs, the next turn is another calendar's.
  await store.calendarAccounts.patch(account.id, { nextReadAt: quietNext(store, deps) });
  const known = mayBeUnchanged(account, store.clock());
  const fetched = await fetchCalendar(deps.fetch, {
    url: account.address,
    etag: known ? cursor.etag : null,
    lastModified: known ? cursor.lastModified : null,
    now: store.clock,
    ...(deps.timeout ? { timeout: deps.timeout } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  if (fetched.kind === 'unchanged') return noteUnchanged(store, deps, account);
  if (fetched.kind === 'failed') {
    return noteFailure(store, deps, account, fetched.wording, fetched.retryAfter);
  }
  try {
    const { bytes, etag, lastModified } = fetched;
    const nextReadAt = quietNext(store, deps);
    const outcome = await storeReading(store, account, deps, { bytes, nextReadAt, ...options });
    await keepValidators(store, account.id, { etag, lastModified });
    return outcome;
  } catch (error) {
    return noteFailure(store, deps, account, fetchedWording(error));
  }
}

/** Only while the cursor is there: a calendar removed in the meantime takes it along. */
async function keepValidators(
  store: Store,
  accountId: string,
  validators: { etag: string | null; lastModified: string | null },
): Promise<void> {
  const rows = await store.cursors.table.where('accountId').equals(accountId).toArray();
  for (const { id } of store.cursors.read(rows)) await store.cursors.patch(id, validators);
}

/** Off the disk, not softly deleted: the address is a secret. */
async function forget(store: Store, accountId: string): Promise<void> {
  const { calendarAccounts, cursors, db } = store;
  await db.transaction('rw', calendarAccounts.table, cursors.table, async () => {
    await cursors.table.where('accountId').equals(accountId).delete();
    await calendarAccounts.table.delete(accountId);
  });
}

async function knownAddress(store: Store, url: string): Promise<CalendarAccount | undefined> {
  const rows = await store.calendarAccounts.table.where('kind').equals('address').toArray();
  return store.calendarAccounts.read(rows).find((account) => account.address === url);
}

/**
 * Adds a calendar address (https or webcal) and reads it at once; the host's permission has been granted
 * before. An address that brings nothing the first time is not kept, so that it can be typed again.
 */
export async function addAddress(
  store: Store,
  deps: SyncDeps,
  given: { url: string; name?: string } & Options,
): Promise<SyncOutcome> {
  const address = normaliseAddress(given.url);
  if (!address.ok) return { ok: false, account: null, reason: address.reason };
  const known = await knownAddress(store, address.url);
  if (known) return { ok: false, account: known, reason: { id: 'sync.known', params: {} } };
  const account = await store.calendarAccounts.add({
    kind: 'address',
    name: given.name ?? '',
    address: address.url,
    enabled: true,
    readAt: null,
    nextReadAt: null,
    problem: null,
    failures: 0,
  });
  const outcome = await readAddress(store, deps, account, given);
  if (outcome.ok) return outcome;
  await forget(store, account.id);
  return { ...outcome, account: null };
}
