import type { Meeting } from '../mentoring/meeting';
import { firstName } from '../shared/first-name';
import { DAY } from '../shared/time';
import type { Store } from '../storage/store';

/** Meetings that run at `now` (UTC ms) or start within the next day and a bit. */
export async function meetingsAround(store: Store, now: number): Promise<Meeting[]> {
  const rows = await store.meetings.table
    .where('start')
    .between(now - DAY, now + 26 * 3_600_000, true, true)
    .toArray();
  return store.meetings.read(rows).filter((meeting) => meeting.end > now);
}

/** First names of a meeting's partners, for a sentence. */
export async function firstNames(store: Store, meeting: Meeting): Promise<string[]> {
  const partners = await store.partners.many(meeting.partnerIds);
  return partners.map((partner) => firstName(partner.name));
}
