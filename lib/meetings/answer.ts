import type { EventRow } from '../calendar/account';
import type { Decision } from '../mentoring/decision';
import type { Meeting } from '../mentoring/meeting';
import type { Chair } from '../mentoring/partner';
import type { Store } from '../storage/store';
import { applyPlan, toReadings } from './ingest';
import { othersOf, PartnerBook } from './people';
import { planMeetings } from './plan-meetings';

/** The user's answer to "Is this mentoring?"; with a yes comes the user's chair. */
export type Answer = { answer: 'yes'; chair: Chair } | { answer: 'no' };
/** Takes back what was just done. */
export type Undo = () => Promise<void>;

interface Before {
  events: EventRow[];
  meetings: Meeting[];
  /** Partners that this answer brought. */
  created: string[];
  decisions: Decision[];
}

function tablesOf(store: Store) {
  return [store.calendarEvents, store.meetings, store.partners, store.decisions].map(
    (r) => r.table,
  );
}

async function seriesRows(store: Store, uid: string): Promise<EventRow[]> {
  const rows = await store.calendarEvents.table.where('eventKey').startsWith(`${uid}\n`).toArray();
  return store.calendarEvents.read(rows);
}

async function seriesMeetings(store: Store, uid: string): Promise<Meeting[]> {
  const rows = await store.meetings.table.where('eventKey').startsWith(`${uid}\n`).toArray();
  return store.meetings.read(rows);
}

function partnerIds(store: Store): Promise<string[]> {
  return store.partners.table.toCollection().primaryKeys();
}

async function remember(store: Store, uid: string, rows: readonly EventRow[], answer: Answer) {
  const chair = answer.answer === 'yes' ? answer.chair : null;
  const decided = { answer: answer.answer, chair };
  const written = [await store.decisions.add({ kind: 'series', key: uid, ...decided })];
  const [row] = rows;
  const people = row ? othersOf(row.event, []) : [];
  const [person] = people;
  // One other person: the answer is about them too. In a group nobody is meant in particular.
  if (person?.email && people.length === 1) {
    written.push(await store.decisions.add({ kind: 'person', key: person.email, ...decided }));
  }
  return written;
}

async function judgeRows(store: Store, rows: readonly EventRow[], answer: Answer) {
  const yes = answer.answer === 'yes';
  const change = {
    verdict: yes ? ('mentoring' as const) : ('other' as const),
    confidence: 1,
    reasons: [{ id: yes ? 'meetings.youSaidYes' : 'meetings.youSaidNo', params: {} }],
  };
  for (const row of rows) await store.calendarEvents.patch(row.id, change);
}

async function makeMeetings(store: Store, uid: string, rows: readonly EventRow[], chair: Chair) {
  const partners = store.partners.read(await store.partners.table.toArray());
  const book = new PartnerBook(partners);
  const readings = await toReadings(store, rows, book, [], () => chair);
  await applyPlan(
    store,
    planMeetings(readings, await seriesMeetings(store, uid), [], store.clock()),
  );
}

/**
 * Remembers the answer for the series and the person, and makes or takes away its meetings at once.
 * Meetings taken away are deleted softly, with all that hangs on them kept. The undo puts events, meetings,
 * partners and decisions back as they were.
 */
export function answerCandidate(store: Store, uid: string, answer: Answer): Promise<Undo> {
  return store.db.transaction('rw', tablesOf(store), async () => {
    const events = await seriesRows(store, uid);
    const meetings = await seriesMeetings(store, uid);
    const partnersBefore = new Set(await partnerIds(store));
    const decisions = await remember(store, uid, events, answer);
    await judgeRows(store, events, answer);
    if (answer.answer === 'yes') await makeMeetings(store, uid, events, answer.chair);
    else for (const meeting of meetings) await store.meetings.remove(meeting.id);
    const created = (await partnerIds(store)).filter((id) => !partnersBefore.has(id));
    return () => putBack(store, uid, { events, meetings, created, decisions });
  });
}

function putBack(store: Store, uid: string, before: Before): Promise<void> {
  return store.db.transaction('rw', tablesOf(store), async () => {
    for (const decision of before.decisions) await store.decisions.remove(decision.id);
    for (const { id, verdict, confidence, reasons } of before.events) {
      await store.calendarEvents.patch(id, { verdict, confidence, reasons });
    }
    const kept = new Set(before.meetings.map((meeting) => meeting.id));
    for (const meeting of await seriesMeetings(store, uid)) {
      if (!kept.has(meeting.id)) await store.meetings.remove(meeting.id);
    }
    for (const id of kept) await store.meetings.restore(id);
    for (const id of before.created) await store.partners.remove(id);
  });
}

/** Marks a cached event, and its series, as mentoring by hand. Throws when the event is gone. */
export async function markEvent(store: Store, eventRowId: string, chair: Chair): Promise<Undo> {
  const row = await store.calendarEvents.get(eventRowId);
  if (!row) throw new Error('This event is no longer in the calendar');
  return answerCandidate(store, row.event.uid, { answer: 'yes', chair });
}
