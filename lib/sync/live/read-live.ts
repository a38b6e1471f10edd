import type { CalendarAccount } from '../../calendar/account';
import type { SignIn } from '../../calendar/sign-in';
import { applyChanges, type FailedRound, type Patience } from '../../calendar/sources/live';
import { failedRound } from '../../calendar/sources/live/trouble';
import type { Alongside, IngestReport } from '../../meetings/ingest';
import { forCache, knownEvents } from '../../meetings/live-events';
import { calendarScopes } from '../../shared/provider';
import { HOUR } from '../../shared/time';
import type { Store } from '../../storage/store';
import { cursorOf } from '../cursor';
import { wordingOf } from '../failure';
import { nothingNew, type ReadOptions, type SyncDeps, type SyncOutcome } from '../outcome';
import { windowAround } from '../window';
import { counted } from './counted';
import type { LiveDeps, TokenAnswer } from './deps';
import { type Effort, noteFailed, noteSame, noteWell } from './note';
import { nextRound } from './period';
import type { LiveChanges } from './source';

type Options = Pick<ReadOptions, 'signal' | 'onProgress'>;

interface Work {
  store: Store;
  deps: SyncDeps;
  live: LiveDeps;
  account: CalendarAccount;
  remote: NonNullable<CalendarAccount['remote']>;
  signIn: SignIn;
  options: Options;
}

/** A worker is ended after half a minute without an answer: give up before. */
const TIMEOUT = 20_000;
/** After what only the user can mend, silent tries go on, seldom: they may have signed in elsewhere. */
const SELDOM = 6 * HOUR;

type Answer = LiveChanges | FailedRound;

const patienceOf = ({ store, deps, account }: Work): Patience => ({
  now: store.clock(),
  failures: account.failures,
  random: deps.random,
});

/** Without a token there is no round; only a new sign-in helps where that lasts. */
function withoutToken(
  { reason, lasting }: Extract<TokenAnswer, { ok: false }>,
  patience: Patience,
): FailedRound {
  const trouble = lasting ? 'signed-out' : 'offline';
  return { ...failedRound({ trouble }, patience), wording: reason };
}

/** One round, and a second one with a new token where the provider no longer takes the first. */
async function ask(work: Work, fetch: typeof globalThis.fetch): Promise<Answer> {
  const { store, deps, live, account, remote, signIn, options } = work;
  const { token: cursor } = await cursorOf(store, account.id);
  const patience = patienceOf(work);
  let refused: string | undefined;
  for (;;) {
    const given = await live.token(signIn, refused);
    if (!given.ok) return withoutToken(given, patience);
    const answer = await live.sources[signIn.provider].read({
      fetch,
      token: given.token,
      timeout: deps.timeout ?? TIMEOUT,
      calendarId: remote.calendarId,
      person: signIn.name,
      cursor,
      window: windowAround(patience.now),
      showPrivate: remote.showPrivate,
      readBody: signIn.scopes.includes(calendarScopes.microsoft.full),
      ...patience,
      signal: options.signal,
      // How much is still to come nobody knows: progress without an end.
      onProgress: () => options.onProgress?.(0, 0),
    });
    const again = answer.kind === 'failed' && answer.trouble === 'signed-out';
    if (!again || refused !== undefined) return answer;
    refused = given.token;
  }
}

function isSame({ full, upserts, removed }: LiveChanges): boolean {
  return !full && upserts.length === 0 && removed.length === 0;
}

async function takeIn(work: Work, changes: LiveChanges, effort: Effort): Promise<SyncOutcome> {
  const { store, deps, live, account, signIn, options } = work;
  const nextReadAt = await nextRound(store);
  const note = { ...effort, cursor: changes.cursor, nextReadAt, odd: changes.odd.length };
  const problems = changes.odd.map(({ reason }) => ({ line: null, reason }));
  const end = async (report: IngestReport): Promise<SyncOutcome> => {
    const updated = (await store.calendarAccounts.get(account.id)) ?? account;
    return { ok: true, account: updated, report, held: null, problems };
  };
  if (isSame(changes)) {
    await noteSame(store, account.id, { ...note, result: 'unchanged', ...nothingNew });
    return end(nothingNew);
  }
  const result = changes.full ? 'full' : 'changed';
  // What this round brought counts: a new meeting within the hour has the next one come sooner.
  const alongside: Alongside = async (done, judging) => {
    const next = await nextRound(store);
    await noteWell(store, account.id, { ...note, judging, result, ...done, nextReadAt: next });
  };
  const of = {
    ...{ window: windowAround(store.clock()), calendarName: signIn.name },
    partly: changes.odd.some(({ aside }) => aside),
    ...{ judgedBy: live.version(), alongside },
  };
  const few = changes.full ? null : await deps.ingestChanges?.(store, account, changes, of);
  if (few) return end(few);
  const known = applyChanges(await knownEvents(store, account.id), changes);
  const { events, remotes } = forCache(known);
  return end(await deps.ingest(store, account, events, { ...of, signal: options.signal, remotes }));
}

/** Troubles of the account, not of one calendar. */
const OF_SIGN_IN: ReadonlySet<FailedRound['trouble']> = new Set(['signed-out', 'no-consent']);

async function giveUp(
  { store, account }: Work,
  { trouble, wording: reason, retryAt }: FailedRound,
  effort: Effort,
): Promise<SyncOutcome> {
  if (trouble === 'cancelled') return { ok: false, account, reason };
  const nextReadAt = retryAt ?? store.clock() + SELDOM;
  const signIn = OF_SIGN_IN.has(trouble);
  const updated = await noteFailed(store, account.id, { ...effort, reason, nextReadAt, signIn });
  return { ok: false, account: updated, reason };
}

async function round(work: Work): Promise<SyncOutcome> {
  const { store, deps, account } = work;
  const begun = store.clock();
  const { fetch, requests } = counted(deps.fetch);
  const effort = () => ({ took: Math.max(0, store.clock() - begun), requests: requests() });
  // Moved first: killed on its way, the next turn is another calendar's.
  await store.calendarAccounts.patch(account.id, { nextReadAt: await nextRound(store) });
  try {
    const answer = await ask(work, fetch);
    work.options.signal?.throwIfAborted();
    return answer.kind === 'changes'
      ? await takeIn(work, answer, effort())
      : await giveUp(work, answer, effort());
  } catch (error) {
    const wording = wordingOf(error);
    if (wording.id === 'sync.gone') return { ok: false, account: null, reason: wording };
    const trouble = wording.id === 'sync.cancelled' ? 'cancelled' : 'server';
    const failed = failedRound({ trouble }, patienceOf(work));
    return giveUp(work, { ...failed, wording }, effort());
  }
}

/**
 * Reads one calendar of a signed-in account: what changed since the last time, or all of it. Events, cursor and
 * what is said of it commit together, so that a round which dies on its way has not happened; one round at a time
 * in all contexts. Failures are noted with the time of the next try; a cancel leaves everything as it was.
 */
export async function readLive(
  store: Store,
  deps: SyncDeps,
  given: CalendarAccount,
  options: Options = {},
): Promise<SyncOutcome> {
  const { live } = deps;
  if (!live)
    throw new TypeError('A signed-in calendar can only be read with what signing in needs');
  return live.lock(`sync ${given.id}`, async () => {
    // It waited: another context may have read, renamed or removed it meanwhile.
    const account = await store.calendarAccounts.get(given.id);
    const remote = account?.deletedAt === null ? account.remote : undefined;
    const signIn = remote && (await store.signIns.get(remote.signInId));
    if (!account || !remote || !signIn || signIn.deletedAt !== null) {
      return { ok: false, account: null, reason: { id: 'sync.gone', params: {} } };
    }
    return round({ store, deps, live, account, remote, signIn, options });
  });
}
