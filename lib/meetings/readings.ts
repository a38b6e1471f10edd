import type { EventRow } from '../calendar/account';
import type { Partner } from '../mentoring/partner';
import type { Store } from '../storage/store';
import { takesPlace } from './event-row';
import type { ChairOf } from './judge-events';
import type { PartnerBook } from './partner-book';
import { othersOf } from './people';
import type { Reading } from './plan-meetings';
import { seriesMeetings } from './series';

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

/** Whom the user named for a series, by iCalUID: its meetings tell, the latest that has a partner. */
function toldFor(store: Store, book: PartnerBook): (uid: string) => Promise<Partner[]> {
  const told = new Map<string, Partner[]>();
  return async (uid) => {
    const known = told.get(uid);
    if (known) return known;
    const meetings = (await seriesMeetings(store, uid)).sort((a, b) => b.start - a.start);
    const each = meetings.map(({ partnerIds }) => book.among(partnerIds));
    const partners = each.find((some) => some.length > 0) ?? [];
    told.set(uid, partners);
    return partners;
  };
}

/**
 * Turns judged events into readings; those that make a meeting add partners met for the first time. Where
 * neither guests nor title tell who it is with, an occurrence takes after the others of its series.
 */
export async function toReadings(
  store: Store,
  rows: readonly EventRow[],
  book: PartnerBook,
  selfEmails: readonly string[],
  chairOf: ChairOf,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  const told = toldFor(store, book);
  for (const row of rows) {
    const { uid, recurrenceId, title, location, joinUrl } = row.event;
    const happens = takesPlace(row.event);
    const makes = happens && row.verdict === 'mentoring';
    const found = book.resolve(row.event, selfEmails, chairOf(row.event));
    const named = await partnersOf(store, book, found, makes);
    const partners = named.length === 0 && makes ? await told(uid) : named;
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
