import type { CalendarAccount, EventRow, Judging } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import type { Collected } from '../calendar/sources/live/changes';
import { columnOf, textIn } from '../storage/raw';
import type { Store } from '../storage/store';
import { accountThere } from './account-there';
import { adoptFromPages } from './adopt';
import { cacheEvents, type HowRead } from './cache-events';
import { createJudge, takesPlace } from './event-row';
import { eventsUnder } from './follow';
import { type Alongside, type IngestReport, ingestTables, reportOf } from './ingest';
import { chairsBy, readKnown, withoutSample } from './judge-events';
import { countRows, countSelf, knownHash, selfIn } from './judging';
import { keysWithMeeting } from './known-meetings';
import { forCache } from './live-events';
import { meet } from './meet';
import { PartnerBook } from './partner-book';
import { addressIn, markSelf } from './self';
import { arranged, type Touched, touchedBy } from './touched';
import { writeMeetings } from './write-meetings';

interface Options extends Pick<HowRead, 'window' | 'partly'> {
  /** As the calendar calls itself; it may be the user's address. */
  calendarName: string;
  judgedBy: string;
  alongside: Alongside;
}

/** More than this is judged in slices, with all other events. */
const MOST = 400;

/** In how many of the events that are not touched each of the user's addresses is marked. */
function selfLeft({ self }: Judging, { before }: Touched): Map<string, number> {
  const taken = countSelf([], before);
  return new Map(self.map(([email, n]) => [email, n - (taken.get(email) ?? 0)]));
}

/** Whether all events together tell the same addresses as before. */
function sameSelf(left: ReadonlyMap<string, number>, told: ReadonlySet<string>): boolean {
  const stays = [...left].every(([email, n]) => n > 0 || told.has(email));
  return stays && [...told].every((email) => left.has(email));
}

/** The rows not touched that may bear on meetings: mentoring, and whatever else has a meeting. */
async function tellingRows(
  store: Store,
  accountId: string,
  { before }: Touched,
): Promise<EventRow[]> {
  const own = new Set(before.map(({ id }) => id));
  const { table } = store.calendarEvents;
  const found = table.where('[accountId+verdict]').equals([accountId, 'mentoring']);
  const mentoring = store.calendarEvents.read(await found.toArray());
  const seen = new Set([...mentoring, ...before].map(({ eventKey }) => eventKey));
  const keys = [...(await keysWithMeeting(store))].filter((key) => !seen.has(key));
  const others = await eventsUnder(store, keys);
  return [...mentoring, ...others].filter((row) => row.accountId === accountId && !own.has(row.id));
}

/** How many series Cairn isn't sure of. */
async function countMaybes(store: Store, accountId: string): Promise<number> {
  const { table } = store.calendarEvents;
  const rows = await table.where('[accountId+verdict]').equals([accountId, 'maybe']).toArray();
  return new Set(rows.map((row) => textIn(columnOf(row, 'event'), 'uid'))).size;
}

/** What the verdicts on disk were made from; undefined where that isn't known. */
async function lastJudging(store: Store, accountId: string): Promise<Judging | undefined> {
  const rows = await store.cursors.table.where('accountId').equals(accountId).toArray();
  const [cursor] = store.cursors.read(rows);
  if (!cursor?.judging) return undefined;
  return (await countRows(store, accountId)) === cursor.judging.rows ? cursor.judging : undefined;
}

async function takeIn(
  store: Store,
  { id }: CalendarAccount,
  changes: Collected,
  options: Options,
): Promise<IngestReport | null> {
  await accountThere(store, id);
  const judging = await lastJudging(store, id);
  const touched = judging && (await touchedBy(store, id, changes));
  if (!touched || touched.before.length + touched.after.size > MOST) return null;
  const { remotes, events: read } = forCache(touched.after);
  const left = selfLeft(judging, touched);
  const name = addressIn(options.calendarName);
  const told = new Set([...read.flatMap(selfIn), ...(name ? [name] : [])]);
  if (!sameSelf(left, told)) return null;
  const selfEmails = [...left.keys()];
  const events = markSelf(read, selfEmails);
  const known = withoutSample(await readKnown(store));
  const { partners, decisions } = known;
  const ground = { partners, answers: known, selfEmails, judgedBy: options.judgedBy };
  if (knownHash(ground) !== judging.known) return null;
  const judge = createJudge({ partners, decisions, selfEmails });
  const [book, chairOf] = [new PartnerBook(partners), chairsBy(known)];
  const still = await tellingRows(store, id, touched);
  const mentoring: CalendarEvent[] = [
    ...still.filter(({ verdict }) => verdict === 'mentoring').map(({ event }) => event),
    ...events.filter((event) => judge(event).verdict === 'mentoring'),
  ].filter(takesPlace);
  // Somebody new may be in events of any verdict.
  if (meet(mentoring, book, selfEmails, chairOf, store.clock()).length > 0) return null;
  const { window, partly } = options;
  const how = { window, partly, remotes, held: touched.before };
  const cache = await cacheEvents(store, id, events, judge, how);
  const rows = arranged(still, touched, cache.rows);
  await writeMeetings(store, id, { ...cache, rows }, { book, chairOf }, selfEmails);
  const [count, maybes] = [await countRows(store, id), await countMaybes(store, id)];
  const report = { ...reportOf({ ...cache, rows }), events: count, maybes };
  const now = countSelf([], cache.rows);
  const self = [...left].map(([email, n]): [string, number] => [email, n + (now.get(email) ?? 0)]);
  await options.alongside(report, { known: judging.known, self, rows: count });
  return report;
}

/**
 * Takes in what has changed in a calendar that is read live, and leaves exactly what `ingest` would with all of its
 * events: of the others the verdicts on disk hold as long as all that they were made from is the same. Null, and nothing
 * is written, where it isn't, or where it can't be told without them: somebody is met, an address of the user's
 * comes or goes, an occurrence stands there twice. Throws AccountGone.
 */
export async function ingestChanges(
  store: Store,
  account: CalendarAccount,
  changes: Collected,
  options: Options,
): Promise<IngestReport | null> {
  await adoptFromPages(
    store,
    account,
    changes.upserts.map(({ event }) => event),
  );
  return store.db.transaction('rw', ingestTables(store), async () =>
    takeIn(store, account, changes, options),
  );
}
