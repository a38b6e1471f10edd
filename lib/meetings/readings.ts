import type { EventRow } from '../calendar/account';
import type { Partner } from '../mentoring/partner';
import type { Store } from '../storage/store';
import { takesPlace } from './event-row';
import type { ChairOf } from './judge-events';
import type { PartnerBook } from './partner-book';
import { othersOf } from './people';
import type { Reading } from './plan-meetings';

/** How long (ms) a meeting lasts whose event has no length: it is announced, and over some time later. */
const NOMINAL = 30 * 60_000;
/** An answer about one person decides meetings with no more others than this, as detection has it. */
const SMALL = 2;

/** What the user's "no" was about, if one decided this row. */
function refusalOf(row: EventRow): Reading['refused'] {
  if (row.verdict !== 'other') return null;
  const [first] = row.reasons;
  if (first?.id === 'detection.series-no') return 'series';
  const small = othersOf(row.event).length <= SMALL;
  return first?.id === 'detection.person-no' && small ? 'person' : null;
}

async function partnersOf(
  store: Store,
  book: PartnerBook,
  found: ReturnType<PartnerBook['resolve']>,
  makes: boolean,
): Promise<Partner[]> {
  const partners = [...found.known];
  if (!makes) return partners;
  for (const partner of await store.partners.addMany(found.fresh)) {
    book.learn(partner);
    partners.push(partner);
  }
  return partners;
}

/** Turns judged events into readings; those that make a meeting add partners met for the first time. */
export async function toReadings(
  store: Store,
  rows: readonly EventRow[],
  book: PartnerBook,
  selfEmails: readonly string[],
  chairOf: ChairOf,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const row of rows) {
    const { uid, recurrenceId, title, location, joinUrl } = row.event;
    const happens = takesPlace(row.event);
    const makes = happens && row.verdict === 'mentoring';
    const found = book.resolve(row.event, selfEmails, chairOf(row.event));
    const partners = await partnersOf(store, book, found, makes);
    readings.push({
      link: { accountId: row.accountId, uid, recurrenceId },
      eventKey: row.eventKey,
      partnerIds: [...new Set(partners.map((partner) => partner.id))],
      title,
      start: row.start,
      end: row.end > row.start ? row.end : row.start + NOMINAL,
      location,
      joinUrl,
      cancelled: !happens,
      makes,
      refused: refusalOf(row),
    });
  }
  return readings;
}
