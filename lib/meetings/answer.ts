import type { EventRow } from '../calendar/account';
import type { CalendarEvent } from '../calendar/event';
import type { Decision } from '../mentoring/decision';
import type { Meeting } from '../mentoring/meeting';
import type { Chair, Partner } from '../mentoring/partner';
import type { Store } from '../storage/store';
import { takesPlace } from './event-row';
import { rowsToFollow } from './follow';
import { growth, withGrown } from './grow';
import { writeGrown } from './grow-rows';
import { seriesIn } from './held';
import { knownFor, readKnown } from './judge-events';
import { allMeetingsUnder, pastTakenAway } from './known-meetings';
import { removeMadeBy } from './made-by-series';
import { meet } from './meet';
import { PartnerBook } from './partner-book';
import { othersOf } from './people';
import { planMeetings } from './plan-meetings';
import { toReadings } from './readings';
import { seriesMeetings, seriesRows } from './series';
import { answerTables, putBack, verdictOf } from './undo-answer';
import { applyPlan } from './write-meetings';

/** The user's answer to "Is this mentoring?"; with a yes comes the user's chair. */
export type Answer = { answer: 'yes'; chair: Chair } | { answer: 'no' };
/** Takes back what was just done. */
export type Undo = () => Promise<void>;

/** Writes the answer for a series and, where `event` of it has one other person, for them. */
async function remember(
  store: Store,
  uid: string,
  event: CalendarEvent | undefined,
  answer: Answer,
): Promise<Decision[]> {
  const chair = answer.answer === 'yes' ? answer.chair : null;
  const decided = { answer: answer.answer, chair };
  const written = [await store.decisions.add({ kind: 'series', key: uid, ...decided })];
  const people = event ? othersOf(event) : [];
  const [person] = people;
  // One other person: the answer is about them too. In a group nobody is meant in particular.
  if (person?.email && people.length === 1) {
    written.push(await store.decisions.add({ kind: 'person', key: person.email, ...decided }));
  }
  return written;
}

/** The book of partners, with those of whom the series' guests tell more; gives those, written. */
async function growPartners(store: Store, uid: string, events: readonly EventRow[], chair: Chair) {
  const { partners, held } = knownFor(uid, await readKnown(store));
  const took = events.map(({ event }) => event).filter(takesPlace);
  const book = new PartnerBook(partners);
  const met = meet(took, book, [], () => chair, store.clock());
  const grown = growth({ partners, held, metIn: seriesIn(took, book, []) }, met);
  await writeGrown(store, grown);
  return { book: new PartnerBook(withGrown(partners, grown)), grown };
}

/**
 * Makes the series' meetings; those that an earlier answer took away come back, and with them their notes.
 * Gives the partners of whom more is known now.
 */
async function makeMeetings(store: Store, uid: string, events: readonly EventRow[], chair: Chair) {
  const { book, grown } = await growPartners(store, uid, events, chair);
  const rows = events.map((row) => ({ ...row, ...verdictOf('yes') }));
  const keys = new Set(rows.map((row) => row.eventKey));
  const known = await allMeetingsUnder(store, [...keys]);
  const telling = await rowsToFollow(store, rows, known);
  const readings = await toReadings(store, telling, book, [], () => chair);
  const plan = planMeetings(readings, known, [], store.clock());
  const past = await pastTakenAway(store, uid, keys);
  await applyPlan(store, { ...plan, restore: [...plan.restore, ...past] });
  return grown;
}

const idsOf = (meetings: readonly Meeting[]) => new Set(meetings.map(({ id }) => id));

/** Takes meetings away softly, and the partners whom nothing but them had brought; gives those. */
async function takeAway(store: Store, meetings: readonly Meeting[]): Promise<Partner[]> {
  for (const { id } of meetings) await store.meetings.remove(id);
  return removeMadeBy(store, meetings);
}

const partnerIds = async (store: Store) =>
  new Set(await store.partners.table.toCollection().primaryKeys());

const without = (ids: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...ids].filter((id) => !others.has(id));

/**
 * Remembers the answer for the series and the person, and makes or takes away its meetings at once.
 * Meetings taken away are deleted softly, with all that hangs on them kept, and so are partners whom only they
 * had brought. The undo puts events, meetings,
 * partners and decisions back as they were, but for what has changed or been used since.
 */
export function answerCandidate(store: Store, uid: string, answer: Answer): Promise<Undo> {
  return store.db.transaction('rw', answerTables(store), async () => {
    const events = await seriesRows(store, uid);
    const here = await seriesMeetings(store, uid);
    const before = { meetings: idsOf(here), partners: await partnerIds(store) };
    const decisions = await remember(store, uid, events[0]?.event, answer);
    const verdict = verdictOf(answer.answer);
    for (const row of events) await store.calendarEvents.patch(row.id, verdict);
    const yes = answer.answer === 'yes';
    const grown = yes ? await makeMeetings(store, uid, events, answer.chair) : [];
    const left = answer.answer === 'no' ? await takeAway(store, here) : [];
    const meetings = idsOf(await seriesMeetings(store, uid));
    const step = {
      answer: answer.answer,
      events,
      decisions: decisions.map(({ id }) => id),
      brought: without(meetings, before.meetings),
      taken: without(before.meetings, meetings),
      left,
      grown,
      partners: without(await partnerIds(store), before.partners),
    };
    return () => putBack(store, step);
  });
}

/** Keeps the user's "no" about an event that is in no calendar read, so that it isn't asked about again. */
export async function refuseUnread(store: Store, event: CalendarEvent): Promise<void> {
  await store.db.transaction('rw', store.decisions.table, async () => {
    await remember(store, event.uid, event, { answer: 'no' });
  });
}

/** Marks a cached event, and its series, as mentoring by hand. Throws when the event is gone. */
export async function markEvent(store: Store, eventRowId: string, chair: Chair): Promise<Undo> {
  const row = await store.calendarEvents.get(eventRowId);
  if (!row) throw new Error('This event is no longer in the calendar');
  return answerCandidate(store, row.event.uid, { answer: 'yes', chair });
}
