import { eventsUnder } from '@/lib/meetings/follow';
import type { Meeting } from '@/lib/mentoring/meeting';
import { chipSelector } from '@/lib/page/calendar/chips';
import type { CalendarSite } from '@/lib/page/types';
import { isSample } from '@/lib/shared/sample-id';
import { DAY } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { markStyle } from './mark-style';

/** How far calendars are leafed back and ahead as a rule. */
const BACK = 60 * DAY;
const AHEAD = 120 * DAY;
/** Selectors, of the meetings nearest to now: each costs the page a little. */
const MOST = 600;

/** The meetings that a calendar holds and that were not called off, nearest to now first. */
async function near(store: Store): Promise<Meeting[]> {
  const now = store.clock();
  const rows = store.meetings.table.where('start').between(now - BACK, now + AHEAD);
  return store.meetings
    .read(await rows.toArray())
    .filter(
      (one) =>
        (one.event !== null || one.outlookId) && one.status !== 'cancelled' && !isSample(one),
    )
    .sort((a, b) => Math.abs(a.start - now) - Math.abs(b.start - now));
}

/**
 * An id of Graph's is base64 safe for addresses, an id of Exchange's has the two other letters in place
 * (Office.context.mailbox.convertToEwsId). Which of its ids a page writes isn't documented: one of another kind fits none.
 */
const spellings = (id: string) => [id, id.replaceAll('-', '/').replaceAll('_', '+')];

/** What Outlook's page calls the meetings' events: as it was seen there, and as a signed-in calendar tells. */
async function outlookKeys(store: Store, meetings: readonly Meeting[]): Promise<string[]> {
  const { calendarAccounts } = store;
  const accounts = calendarAccounts.read(await calendarAccounts.table.toArray());
  const kinds = new Map(accounts.map(({ id, kind }) => [id, kind]));
  const keys = meetings.flatMap(({ eventKey }) => eventKey ?? []);
  const told = new Map<string | null, string[]>();
  for (const { accountId, eventKey, remote } of await eventsUnder(store, keys)) {
    const kind = kinds.get(accountId);
    if (!remote || (kind !== 'page' && kind !== 'microsoft')) continue;
    const ids = kind === 'page' ? [remote.id] : spellings(remote.id);
    told.set(eventKey, [...(told.get(eventKey) ?? []), ...ids]);
  }
  return meetings.flatMap(({ eventKey, outlookId }) => [
    ...(outlookId ? [outlookId] : []),
    ...(told.get(eventKey) ?? []),
  ]);
}

/** The selectors of the chips that a calendar's page has of the meetings known, at most 600, those nearest to now first. */
export async function chipsOfMeetings(store: Store, site: CalendarSite): Promise<string[]> {
  const meetings = await near(store);
  const ids =
    site === 'google-calendar'
      ? meetings.flatMap(({ event }) => event ?? [])
      : (await outlookKeys(store, meetings)).map((key) => ({ uid: null, recurrenceId: null, key }));
  const selectors = new Set(ids.flatMap((id) => chipSelector(site, id) ?? []));
  return [...selectors].slice(0, MOST);
}

/** The style that marks meetings in a calendar's page, under a name; '' where there is none to mark. */
export async function marksIn(store: Store, site: CalendarSite, name: string): Promise<string> {
  return markStyle(await chipsOfMeetings(store, site), name);
}
