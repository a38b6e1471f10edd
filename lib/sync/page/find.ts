import type { EventRow } from '@/lib/calendar/account';
import type { CalendarEvent } from '@/lib/calendar/event';
import { pageRows } from '@/lib/meetings/adopt';
import { eventsUnder } from '@/lib/meetings/follow';
import { meetingsUnder } from '@/lib/meetings/known-meetings';
import { foldTitle, looksSame } from '@/lib/meetings/same-event';
import { eventKeyOf, type Meeting } from '@/lib/mentoring/meeting';
import { isSample, isSampleUid } from '@/lib/shared/sample-id';
import type { Store } from '@/lib/storage/store';
import type { EventId } from './event';

/** What is known of an event that a page shows: its meeting, and its row in a calendar that is read. */
export interface Found {
  meeting: Meeting | null;
  row: EventRow | null;
}

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null);

async function meetingOf(store: Store, row: EventRow): Promise<Meeting | null> {
  return only(await meetingsUnder(store, [row.eventKey]));
}

/** The rows that look like the event, of the calendars that are read; not of the sample, not of a page. */
async function alikeRows(store: Store, event: CalendarEvent, start: number): Promise<EventRow[]> {
  const rows = await store.calendarEvents.table.where('start').equals(start).toArray();
  const shown = new Set((await pageRows(store)).map(({ id }) => id));
  const alike = store.calendarEvents
    .read(rows)
    .filter((row) => !shown.has(row.id) && !isSampleUid(row.event.uid))
    .filter((row) => looksSame(event, row.event));
  // Two calendars may hold the one event.
  return [...new Map(alike.map((row) => [row.eventKey, row])).values()];
}

/** Meetings whose event no calendar holds any more: start and title are the two signals then. */
async function alikeMeetings(store: Store, event: CalendarEvent, start: number) {
  const rows = await store.meetings.table.where('start').equals(start).toArray();
  const title = foldTitle(event.title);
  return store.meetings
    .read(rows)
    .filter((one) => !isSample(one) && title !== '' && foldTitle(one.title) === title);
}

/** Finds an event by its ids. */
export async function findById(store: Store, id: EventId): Promise<Found> {
  const key = eventKeyOf(id);
  const [meetings, rows] = await Promise.all([
    meetingsUnder(store, [key]),
    eventsUnder(store, [key]),
  ]);
  return { meeting: meetings[0] ?? null, row: rows[0] ?? null };
}

/** Finds an event by its looks, where its page's ids say nothing; `start` is UTC ms. */
export async function findByLooks(
  store: Store,
  event: CalendarEvent,
  start: number,
): Promise<Found> {
  const row = only(await alikeRows(store, event, start));
  if (row) return { meeting: await meetingOf(store, row), row };
  return { meeting: only(await alikeMeetings(store, event, start)), row: null };
}
