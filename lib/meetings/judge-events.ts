import type { CalendarEvent } from '../calendar/event';
import type { Decision } from '../mentoring/decision';
import { latestDecisions } from '../mentoring/decision-book';
import type { Chair, Partner } from '../mentoring/partner';
import { usualChair } from '../mentoring/usual-chair';
import { isSample } from '../shared/sample-id';
import type { Store } from '../storage/store';
import { chairFromTitle } from './chair-from-title';
import { createJudge, type Judge, judgeAhead, takesPlace } from './event-row';
import { PartnerBook } from './partner-book';
import { invitedTo, nameOf } from './people';

/** The user's chair in an event: as told for its series, else as its title tells, else the usual one. */
export type ChairOf = (event: CalendarEvent) => Chair;

/** What the user's own data tells detection. */
export interface Known {
  partners: Partner[];
  decisions: Decision[];
}

export interface Judged {
  judge: Judge;
  book: PartnerBook;
  /** Partners met for the first time, not yet stored. */
  newcomers: Partner[];
  chairOf: ChairOf;
}

/** Partners met in one meeting are known in the next: three rounds settle it, so that a second reading changes nothing. */
const ROUNDS = 3;

/** Reads what the user's data tells; decisions from oldest to newest, as detection wants them. */
export async function readKnown(store: Store): Promise<Known> {
  const [partners, decisions] = await Promise.all([
    store.partners.table.toArray(),
    store.decisions.table.toArray(),
  ]);
  return {
    partners: store.partners.read(partners),
    decisions: store.decisions.read(decisions).sort((a, b) => a.createdAt - b.createdAt),
  };
}

/** Whether two readings of what is known are the same. */
export function sameKnown(a: Known, b: Known): boolean {
  const stamp = ({ partners, decisions }: Known) =>
    [...partners, ...decisions].map((row) => `${row.id} ${row.updatedAt}`).join();
  return stamp(a) === stamp(b);
}

/** Guest lists tell full names: they are read before titles, which often hold only the first one. */
function listsFirst(events: readonly CalendarEvent[]): CalendarEvent[] {
  const lists = events.filter((event) => invitedTo(event).length > 0);
  return [...lists, ...events.filter((event) => invitedTo(event).length === 0)];
}

function meet(
  events: readonly CalendarEvent[],
  { judge, book, chairOf }: Judged,
  self: string[],
  now: number,
) {
  const met: Partner[] = [];
  for (const event of listsFirst(events)) {
    if (!takesPlace(event) || judge(event).verdict !== 'mentoring') continue;
    for (const fresh of book.resolve(event, self, chairOf(event)).fresh) {
      const stamps = { createdAt: now, updatedAt: now, deletedAt: null };
      const partner: Partner = { ...fresh, id: crypto.randomUUID(), ...stamps };
      book.learn(partner);
      met.push(partner);
    }
  }
  return met;
}

/**
 * Judges events against what is known, without writing. `ahead` does the judging of one round; inside a
 * transaction it must not wait for anything but the database, so there it is left out.
 */
export async function judgeEvents(
  events: readonly CalendarEvent[],
  known: Known,
  selfEmails: string[],
  options: { now: number; ahead?: boolean; signal?: AbortSignal | undefined },
): Promise<Judged> {
  const chairs = latestDecisions(known.decisions);
  const usual = usualChair(known.partners.filter((partner) => !isSample(partner)));
  const chairOf: ChairOf = ({ uid, title, attendees }) =>
    chairs.get(`series\n${uid}`)?.chair ??
    chairFromTitle(title, attendees.filter(({ self }) => self).map(nameOf)) ??
    usual;
  const book = new PartnerBook(known.partners);
  const context = () => ({ partners: book.partners(), decisions: known.decisions, selfEmails });
  const first = createJudge(context());
  const judged: Judged = { judge: first, book, newcomers: [], chairOf };
  for (let round = 0; round < ROUNDS; round += 1) {
    if (options.ahead) await judgeAhead(events, judged.judge, options.signal);
    const met = meet(events, judged, selfEmails, options.now);
    if (met.length === 0) break;
    judged.newcomers.push(...met);
    judged.judge = createJudge(context());
  }
  if (options.ahead) await judgeAhead(events, judged.judge, options.signal);
  // "A partner of yours is invited" is no reason where the event itself made them one.
  const last = judged.judge;
  const judge: Judge = (event) => {
    const [early, late] = [first(event), last(event)];
    return early.verdict === late.verdict ? early : late;
  };
  return { ...judged, judge };
}
