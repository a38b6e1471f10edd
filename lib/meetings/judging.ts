import type { EventRow, Judging } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import type { Partner } from '../mentoring/partner';
import { hash } from '../shared/hash';
import type { Store } from '../storage/store';
import type { Known } from './judge-events';
import { rowsOfAccount } from './live-events';

/** What judging knows besides the events: all that a verdict may depend on. */
interface Ground {
  /** Those known at the end of it: whoever was met is known to the next. */
  partners: readonly Partner[];
  /** Answers, and how many of them were taken back: an undo may leave a verdict behind. */
  answers: Pick<Known, 'decisions' | 'takenBack'>;
  selfEmails: readonly string[];
  /** Which judge it is: the version of Cairn. */
  judgedBy: string;
}

/**
 * A hash of all that judging knew. Of a partner that is name and addresses (`signals/partners.ts`), of an answer
 * which one it is; the chair is no part of any verdict.
 */
export function knownHash({ partners, answers, selfEmails, judgedBy }: Ground): string {
  const people = partners.map(({ id, name, emails }) => JSON.stringify([id, name, emails]));
  const said = answers.decisions.map(({ id, kind, key, answer }) => [id, kind, key, answer]);
  const rest = [said, answers.takenBack, [...selfEmails].sort(), judgedBy];
  return hash(JSON.stringify([people.sort(), ...rest]));
}

/** The user's own addresses that an event marks, each once. */
export function selfIn({ attendees }: CalendarEvent): string[] {
  return [...new Set(attendees.flatMap(({ self, email }) => (self && email ? [email] : [])))];
}

/** How many of these events mark each of the user's addresses. */
export function countSelf(
  selfEmails: readonly string[],
  rows: readonly Pick<EventRow, 'event'>[],
): Map<string, number> {
  const counts = new Map(selfEmails.map((email) => [email, 0]));
  for (const email of rows.flatMap(({ event }) => selfIn(event))) {
    counts.set(email, (counts.get(email) ?? 0) + 1);
  }
  return counts;
}

/** How many rows the cache holds of a calendar. */
export function countRows(store: Store, accountId: string): Promise<number> {
  return rowsOfAccount(store, accountId).count();
}

/**
 * What is kept of a judging of all of a calendar's events, `rows`. Null where the user's addresses are not
 * known: then they are guessed from all events together.
 */
export async function judgingOf(
  store: Store,
  accountId: string,
  rows: readonly EventRow[],
  ground: Ground,
): Promise<Judging | null> {
  if (ground.selfEmails.length === 0) return null;
  const self = [...countSelf(ground.selfEmails, rows)];
  return { known: knownHash(ground), self, rows: await countRows(store, accountId) };
}
