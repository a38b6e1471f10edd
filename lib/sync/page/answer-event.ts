import type { EventRow } from '@/lib/calendar/account';
import type { CalendarEvent } from '@/lib/calendar/event';
import { readWhen } from '@/lib/calendar/sources/page/read-when';
import { pageRows } from '@/lib/meetings/adopt';
import { judgeEvents, readKnown } from '@/lib/meetings/judge-events';
import { eventKeyOf, type Meeting } from '@/lib/mentoring/meeting';
import type { PageAnswer, PageEvent } from '@/lib/page/types';
import { HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { maybeButton, meetingButton } from './button';
import { calendarEventOf, eventIdOf } from './event';
import { type Found, findById, findByLooks } from './find';
import { isKept, keepEvent, keepName, withSelf } from './keep';
import { answerWith, type PageDeps } from './words';

/** So many events an hour are kept by their looks alone; a page that shows more has to be answered for by the user. */
const AN_HOUR = 30;

/** An event of a page as the rest of Cairn sees it; null where its time can't be read, or it is no meeting. */
export interface Seen {
  found: Found;
  event: CalendarEvent | null;
}

/** Reads what a page shows, and finds what is known of it. */
export async function lookAt(store: Store, shown: PageEvent): Promise<Seen> {
  const id = await eventIdOf(shown);
  const found = await findById(store, id);
  const when = readWhen(shown.when, shown.lang, store.clock(), id);
  if (!when || when.allDay) return { found, event: null };
  const event = await withSelf(store, calendarEventOf(shown, id, when));
  const known = found.meeting ?? found.row;
  return { found: known ? found : await findByLooks(store, event, when.start), event };
}

/** Whether a page is all that tells of a meeting, so that what it shows now is to be followed. */
async function isPages(store: Store, { meeting, row }: Found): Promise<boolean> {
  const accountId = row?.accountId ?? meeting?.event?.accountId;
  const account = accountId === undefined ? null : await store.calendarAccounts.get(accountId);
  return account?.kind === 'page' && account.deletedAt === null;
}

async function judge(store: Store, event: CalendarEvent) {
  const now = store.clock();
  const { judge: judged } = await judgeEvents([event], await readKnown(store), [], { now });
  return judged(event);
}

async function isFull(store: Store): Promise<boolean> {
  const since = store.clock() - HOUR;
  return (await pageRows(store)).filter(({ createdAt }) => createdAt > since).length >= AN_HOUR;
}

type Judged = Pick<EventRow, 'verdict' | 'reasons'>;

/** What detection says: of an event that a calendar holds, as it stands there; else now. */
async function verdictOn(store: Store, { found, event }: Seen): Promise<Judged | null> {
  const fromPage = await isPages(store, found);
  if (found.row && !fromPage) return found.row;
  return event && isKept(Date.parse(event.start), store.clock()) ? judge(store, event) : null;
}

async function meetingFor(
  store: Store,
  { found, event }: Seen,
  shown: PageEvent,
): Promise<Meeting | null> {
  // Found by its looks it has another id, under which keeping it would make a second meeting.
  const same = event && found.meeting?.eventKey === eventKeyOf(event);
  const follows = same && (await isPages(store, found));
  if (follows && isKept(Date.parse(event.start), store.clock()))
    return await keepEvent(store, event, shown);
  if (found.meeting && !follows) await keepName(store, found.meeting, shown);
  return found.meeting;
}

/**
 * What the background answers to a page that shows an opened event: what can be done with its meeting, the question
 * whether it is mentoring, or nothing. Only what is detected as mentoring is stored; the rest is forgotten.
 */
export async function answerEvent(
  store: Store,
  shown: PageEvent,
  deps: PageDeps,
): Promise<PageAnswer> {
  const seen = await lookAt(store, shown);
  const known = seen.found.meeting && (await meetingFor(store, seen, shown));
  if (known) return answerWith(deps, await meetingButton(store, known, deps));
  const judged = await verdictOn(store, seen);
  if (judged?.verdict === 'maybe') return answerWith(deps, maybeButton(judged, deps));
  const mentoring = judged?.verdict === 'mentoring' && !seen.found.row && seen.event;
  if (mentoring && (await isFull(store))) return answerWith(deps, maybeButton(judged, deps));
  const meeting = mentoring ? await keepEvent(store, mentoring, shown) : null;
  return answerWith(deps, meeting && (await meetingButton(store, meeting, deps)));
}
