import type { CalendarAccount } from '@/lib/calendar/account';
import type { CalendarEvent } from '@/lib/calendar/event';
import { ingest } from '@/lib/meetings/ingest';
import type { Store } from '@/lib/storage/store';
import { windowAround } from '@/lib/sync/window';
import { attendee, event } from '../support/events';

export const priya = attendee('Priya Nair', 'priya@example.org');
export const me = attendee('Jo Weber', 'jo@example.org', { self: true, organizer: true });

/** A calendar account of a kind. */
export function account(store: Store, kind: CalendarAccount['kind'] = 'file') {
  const rest = { address: '', enabled: true, readAt: null, nextReadAt: null, problem: null };
  return store.calendarAccounts.add({ kind, name: kind, failures: 0, ...rest });
}

/** Occurrences of one series on days of May 2026, at ten. */
export function series(days: readonly number[], more: Partial<CalendarEvent> = {}) {
  return days.map((day) => {
    const start = `2026-05-${String(day).padStart(2, '0')}T10:00:00Z`;
    return event({ uid: 'series-1', start, recurrenceId: start, attendees: [me, priya], ...more });
  });
}

/** One event that doesn't repeat. */
export const single = (uid: string, day: number, more: Partial<CalendarEvent> = {}) =>
  series([day], { uid, recurrenceId: null, ...more });

export const take = (store: Store, of: CalendarAccount, events: readonly CalendarEvent[]) =>
  ingest(store, of, events, { window: windowAround(store.clock()) });

export const meetingsIn = async (store: Store) =>
  store.meetings.read(await store.meetings.table.orderBy('start').toArray());

export const partnersIn = async (store: Store) =>
  store.partners.read(await store.partners.table.toArray());

/** Everything on disk, for comparing. */
export const dump = async (store: Store) =>
  JSON.stringify(await Promise.all(store.db.tables.map((table) => table.toArray())));
