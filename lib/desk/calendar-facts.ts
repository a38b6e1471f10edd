import { columnOf, isPresent } from '@/lib/storage/raw';
import type { CalendarAccount } from '../calendar/account';
import type { Store } from '../storage/store';

/** What lies on disk of one calendar. */
export interface Facts {
  /** Events of it that were seen, each date of a series counted. */
  events: number;
  /** Dates of mentoring among them that take place. */
  mentoring: number;
  /** When its file was chosen (UTC ms); null for a calendar without one. */
  chosenAt: number | null;
}

const BEFORE_ALL = Number.NEGATIVE_INFINITY;
const AFTER_ALL = Number.POSITIVE_INFINITY;

async function mentoringBy(store: Store): Promise<Map<string, number>> {
  const rows = await store.calendarEvents.table
    .where('[verdict+start]')
    .between(['mentoring', BEFORE_ALL], ['mentoring', AFTER_ALL])
    .toArray();
  const counts = new Map<string, number>();
  for (const { accountId, event } of store.calendarEvents.read(rows)) {
    if (event.status === 'cancelled' || event.allDay) continue;
    counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  }
  return counts;
}

/** The facts of each calendar, by its id; events are counted in the index, not read. */
export async function calendarFacts(
  store: Store,
  accounts: readonly CalendarAccount[],
): Promise<Map<string, Facts>> {
  const mentoring = await mentoringBy(store);
  const facts = new Map<string, Facts>();
  for (const { id } of accounts) {
    const events = await store.calendarEvents.table
      .where('[accountId+start]')
      .between([id, BEFORE_ALL], [id, AFTER_ALL])
      .count();
    const files = await store.calendarFiles.table.where('accountId').equals(id).toArray();
    const chosen = columnOf(files[0], 'updatedAt');
    const chosenAt = typeof chosen === 'number' ? chosen : null;
    facts.set(id, { events, mentoring: mentoring.get(id) ?? 0, chosenAt });
  }
  return facts;
}

/** What removing a calendar takes off the disk, and what of it stays. */
export interface RemovePreview {
  address: boolean;
  file: boolean;
  events: number;
  /** Meetings found in it, undeleted: they stay with their notes. */
  meetings: number;
  /** Those of them that lie ahead. */
  ahead: number;
}

/** Counts what would go with a calendar and what would stay; `now` is UTC ms. */
export async function removePreview(
  store: Store,
  account: CalendarAccount,
  now: number,
): Promise<RemovePreview> {
  const facts = (await calendarFacts(store, [account])).get(account.id);
  const meetings = (await store.meetings.table.toArray()).filter(
    (row) => isPresent(row) && columnOf(columnOf(row, 'event'), 'accountId') === account.id,
  );
  const ahead = meetings.filter((row) => Number(columnOf(row, 'start')) > now);
  return {
    address: account.address !== '',
    file: facts?.chosenAt != null,
    events: facts?.events ?? 0,
    meetings: meetings.length,
    ahead: ahead.length,
  };
}
