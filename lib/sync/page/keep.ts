import type { CalendarEvent, TimeWindow } from '@/lib/calendar/event';
import { pageRows } from '@/lib/meetings/adopt';
import type { RemoteIds } from '@/lib/meetings/event-row';
import { ingest } from '@/lib/meetings/ingest';
import { meetingsUnder } from '@/lib/meetings/known-meetings';
import { invitedTo } from '@/lib/meetings/people';
import { guessSelf, markSelf } from '@/lib/meetings/self';
import { eventKeyOf, type Meeting } from '@/lib/mentoring/meeting';
import { chipSelector } from '@/lib/page/calendar/chips';
import type { PageEvent } from '@/lib/page/types';
import { isSample, isSampleUid } from '@/lib/shared/sample-id';
import type { Store } from '@/lib/storage/store';
import { windowAround } from '../window';
import { pageAccount } from './account';

/** Rows of other calendars that are looked at for who the user is. */
const SOME = 300;

/** The user's own addresses, as far as accounts, other calendars and what pages showed before tell them. */
async function ownAddresses(store: Store, event: CalendarEvent): Promise<Set<string>> {
  const [shown, some, signIns] = await Promise.all([
    pageRows(store),
    store.calendarEvents.table.limit(SOME).toArray(),
    store.signIns.table.toArray(),
  ]);
  const read = store.calendarEvents.read(some).filter((row) => !isSampleUid(row.event.uid));
  const told = [...read, ...shown].flatMap((row) => row.event.attendees.filter((a) => a.self));
  const before = shown.map((row) => row.event).filter(({ uid }) => uid !== event.uid);
  const names = store.signIns.read(signIns).map(({ name }) => name.trim().toLowerCase());
  const guessed = guessSelf([...before, event]);
  return new Set([...told.map(({ email }) => email), ...names, ...guessed].filter(Boolean));
}

/** Of two people one of whom is a partner, the other one is the user. */
async function besidePartner(store: Store, { attendees }: CalendarEvent): Promise<string[]> {
  if (attendees.length !== 2) return [];
  const rows = store.partners.read(await store.partners.table.toArray());
  const known = new Set(rows.filter((one) => !isSample(one)).flatMap(({ emails }) => emails));
  const others = attendees.filter(({ email }) => !known.has(email));
  return others.length === 1 ? others.map(({ email }) => email) : [];
}

/**
 * The event with the user's own entry marked. A page doesn't say who of the people looks at it: where nothing else
 * does either, all are left out, or the user would become a partner of their own.
 */
export async function withSelf(store: Store, event: CalendarEvent): Promise<CalendarEvent> {
  const { attendees } = event;
  if (attendees.length < 2 || attendees.some(({ self }) => self)) return event;
  const own = await ownAddresses(store, event);
  const told = attendees.some(({ email }) => own.has(email));
  const [marked = event] = markSelf([event], told ? [...own] : await besidePartner(store, event));
  const clear = invitedTo(marked).length < attendees.length;
  return clear ? marked : { ...event, attendees: [] };
}

/** Whether a time lies in what Cairn keeps of any calendar; UTC ms. */
export function isKept(start: number, now: number): boolean {
  const { from, to }: TimeWindow = windowAround(now);
  return start >= from && start < to;
}

/** What the page calls it, where the uid doesn't tell: its chip in the grid is found by that. */
function namesOf(event: CalendarEvent, { site, key }: PageEvent): RemoteIds | undefined {
  return site === 'outlook'
    ? new Map([[eventKeyOf(event), { id: key, seriesId: null }]])
    : undefined;
}

/** Keeps what Outlook's page calls the event of a meeting that it isn't alone in telling of. */
export async function keepName(
  store: Store,
  meeting: Meeting,
  { site, key }: PageEvent,
): Promise<void> {
  const named = site === 'outlook' && chipSelector(site, { uid: null, recurrenceId: null, key });
  if (named && meeting.outlookId !== key)
    await store.meetings.patch(meeting.id, { outlookId: key });
}

/** Keeps an event that a page shows, by the way of every calendar; gives the meeting it made or moved, if any. */
export async function keepEvent(
  store: Store,
  event: CalendarEvent,
  shown: PageEvent,
): Promise<Meeting | null> {
  const account = await pageAccount(store);
  await ingest(store, account, [event], {
    window: windowAround(store.clock()),
    some: true,
    remotes: namesOf(event, shown),
    alongside: async () => {
      await store.calendarAccounts.patch(account.id, { readAt: store.clock() });
    },
  });
  return (await meetingsUnder(store, [eventKeyOf(event)]))[0] ?? null;
}
