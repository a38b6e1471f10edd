import type { CalendarAccount, EventRow } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import { toInstant } from '../calendar/instants';
import { latestDecisions } from '../mentoring/decision-book';
import { eventKeyOf } from '../mentoring/meeting';
import type { Store } from '../storage/store';
import { allMeetingsUnder, meetingsUnder } from './known-meetings';
import { looksSame } from './same-event';

const FIRST = Number.NEGATIVE_INFINITY;
const LAST = Number.POSITIVE_INFINITY;

/** What calendars' pages showed and was kept. */
export async function pageRows(store: Store): Promise<EventRow[]> {
  const { calendarAccounts, calendarEvents } = store;
  const accounts = await calendarAccounts.table.where('kind').equals('page').toArray();
  const each = calendarAccounts
    .read(accounts)
    .map(({ id }) =>
      calendarEvents.table.where('[accountId+start]').between([id, FIRST], [id, LAST]).toArray(),
    );
  return (await Promise.all(each)).flatMap((rows) => calendarEvents.read(rows));
}

/** Finds the event of the calendar that a page showed: the one with its id, else the only one that looks the same. */
function finder(events: readonly CalendarEvent[]) {
  const byKey = new Map(events.map((event) => [eventKeyOf(event), event]));
  const starts = events.map(({ start }) => toInstant(start));
  return ({ eventKey, start, event: shown }: EventRow): CalendarEvent | undefined => {
    const [alike, ...more] = events.filter(
      (event, at) => starts[at] === start && looksSame(shown, event),
    );
    return byKey.get(eventKey) ?? (more.length === 0 ? alike : undefined);
  };
}

/** What was answered for the page's event holds for the calendar's, unless that has an answer of its own. */
async function carryAnswer(store: Store, from: string, to: string): Promise<void> {
  const { decisions } = store;
  const latest = latestDecisions(decisions.read(await decisions.table.toArray()));
  const answered = latest.get(`series\n${from}`);
  if (!answered || latest.has(`series\n${to}`)) return;
  const { kind, answer, chair } = answered;
  await decisions.add({ kind, key: to, answer, chair });
}

async function adopt(
  store: Store,
  account: CalendarAccount,
  row: EventRow,
  event: CalendarEvent,
): Promise<void> {
  const eventKey = eventKeyOf(event);
  if (eventKey !== row.eventKey) {
    // Two meetings, each with notes of its own: which of them stays, nobody but the user can say.
    if ((await allMeetingsUnder(store, [eventKey])).length > 0) return;
    const { uid, recurrenceId } = event;
    const link = { accountId: account.id, uid, recurrenceId };
    const called = row.remote && { outlookId: row.remote.id };
    for (const { id } of await meetingsUnder(store, [row.eventKey])) {
      await store.meetings.patch(id, { eventKey, event: link, ...called });
    }
    await carryAnswer(store, row.event.uid, uid);
  }
  await store.calendarEvents.table.delete(row.id);
}

/**
 * What a calendar's page showed is this calendar's from now on, where it holds the same event: meetings keep their
 * rows, and so their notes. By the event's id, else by its looks, since a page may tell no id, or another one.
 */
export async function adoptFromPages(
  store: Store,
  account: CalendarAccount,
  events: readonly CalendarEvent[],
): Promise<void> {
  if (account.kind === 'page' || account.kind === 'sample') return;
  const rows = await pageRows(store);
  if (rows.length === 0) return;
  const find = finder(events);
  const found = rows.flatMap((row) => {
    const event = find(row);
    return event ? [{ row, event }] : [];
  });
  if (found.length === 0) return;
  const { meetings, decisions, calendarEvents } = store;
  const tables = [meetings.table, decisions.table, calendarEvents.table];
  await store.db.transaction('rw', tables, async () => {
    for (const { row, event } of found) await adopt(store, account, row, event);
  });
}
