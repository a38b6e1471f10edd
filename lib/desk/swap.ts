import type { CalendarAccount, EventRow } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import { eventsUnder } from '../meetings/follow';
import type { Store } from '../storage/store';

/** What a calendar loses to a file that has nothing in common with it. */
export interface Swap {
  /** What the calendar is called. */
  former: string;
  /** Its meetings ahead that would be called cancelled. */
  ahead: number;
}

/** Whether the newer file takes the former's place all the same, stands beside it, or goes. */
export type SwapAnswer = 'take' | 'add' | 'keep';

async function held(store: Store, accountId: string): Promise<EventRow[]> {
  const rows = await store.calendarEvents.table
    .where('[accountId+start]')
    .between([accountId, Number.NEGATIVE_INFINITY], [accountId, Number.POSITIVE_INFINITY])
    .toArray();
  return store.calendarEvents.read(rows);
}

/** The meetings ahead under these keys that stand in no other calendar. */
async function aheadOf(store: Store, rows: readonly EventRow[]): Promise<number> {
  const keys = rows.map(({ eventKey }) => eventKey);
  const [own] = rows;
  const elsewhere = (await eventsUnder(store, keys)).filter(
    (row) => row.accountId !== own?.accountId,
  );
  const kept = new Set(elsewhere.map(({ eventKey }) => eventKey));
  const gone = keys.filter((key) => !kept.has(key));
  const meetings = await store.meetings.table.where('eventKey').anyOf(gone).toArray();
  const now = store.clock();
  return store.meetings.read(meetings).filter((one) => one.status === 'planned' && one.start > now)
    .length;
}

/**
 * What would go if these events took the place of what a calendar held: null where a series or an event of it is
 * still among them, or none of it was mentoring.
 */
export async function swapOf(
  store: Store,
  account: CalendarAccount,
  events: readonly CalendarEvent[],
): Promise<Swap | null> {
  const rows = await held(store, account.id);
  const uids = new Set(events.map(({ uid }) => uid));
  if (rows.some(({ event }) => uids.has(event.uid))) return null;
  const mentoring = rows.filter(({ verdict }) => verdict === 'mentoring');
  if (mentoring.length === 0) return null;
  return { former: account.label || account.name, ahead: await aheadOf(store, rows) };
}
