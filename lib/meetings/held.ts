import type { CalendarEvent } from '../calendar/event';
import { uidIn } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import { isSample } from '../shared/sample-id';
import { isPresent, textIn } from '../storage/raw';
import type { Store } from '../storage/store';
import type { PartnerBook } from './partner-book';

/** The series (iCalUIDs) that somebody's meetings belong to, by partner id; '' for those made by hand. */
export type Series = ReadonlyMap<string, ReadonlySet<string>>;

const NONE: ReadonlySet<string> = new Set();

/** The series of one partner. */
export function seriesOf(series: Series, id: string): ReadonlySet<string> {
  return series.get(id) ?? NONE;
}

/** The series of the stored meetings of those partners who have no address: of them more may turn out. */
export async function readHeld(store: Store, partners: readonly Partner[]): Promise<Series> {
  const open = partners.filter((one) => one.emails.length === 0 && !isSample(one));
  const each = open.map(async ({ id }) => {
    const rows = await store.meetings.table.where('partnerStarts').startsWith(`${id} `).toArray();
    // One column of rows that may be many: they are not parsed for it.
    const uids = rows.filter(isPresent).map((row) => uidIn(textIn(row, 'eventKey')));
    return [id, new Set(uids)] as const;
  });
  return new Map(await Promise.all(each));
}

/** The series in which these events bring the partners of the book. */
export function seriesIn(
  events: readonly CalendarEvent[],
  book: PartnerBook,
  selfEmails: readonly string[],
): Series {
  const found = new Map<string, Set<string>>();
  for (const event of events) {
    for (const { id } of book.resolve(event, selfEmails, 'mentor').known) {
      const uids = found.get(id);
      if (uids) uids.add(event.uid);
      else found.set(id, new Set([event.uid]));
    }
  }
  return found;
}
