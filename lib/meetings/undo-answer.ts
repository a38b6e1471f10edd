import type { EventRow } from '../calendar/account';
import type { Decision } from '../mentoring/decision';
import type { Partner } from '../mentoring/partner';
import { partnerTables, removeUnneeded } from '../records/needed';
import type { Store } from '../storage/store';
import type { Grown } from './grow';
import { putGrownBack } from './grow-rows';
import { bringBack } from './made-by-series';

/** What an answer wrote, as much as undoing it needs; all but `events`, `left` and `grown` are ids. */
export interface AnswerStep {
  answer: Decision['answer'];
  /** The series' rows as they were before. */
  events: EventRow[];
  decisions: string[];
  /** Meetings that were made or came back, and those that were taken away. */
  brought: string[];
  taken: string[];
  /** Partners that went with the meetings taken away. */
  left: Partner[];
  /** Partners of whom the guests told more. */
  grown: Grown[];
  /** Partners that were made. */
  partners: string[];
}

/** The verdict that an answer gives a row at once; the next reading words it anew. */
export function verdictOf(
  answer: Decision['answer'],
): Pick<EventRow, 'verdict' | 'confidence' | 'reasons'> {
  const yes = answer === 'yes';
  return {
    verdict: yes ? 'mentoring' : 'other',
    confidence: 1,
    reasons: [{ id: yes ? 'meetings.youSaidYes' : 'meetings.youSaidNo', params: {} }],
  };
}

/** The scope of a transaction that answers, or takes an answer back. */
export function answerTables(store: Store) {
  const { calendarAccounts, calendarEvents, decisions } = store;
  const own = [calendarAccounts, calendarEvents, decisions].map(({ table }) => table);
  return [...own, ...partnerTables(store)];
}

/** Rows that left the calendar since, or were judged otherwise, stay as they are. */
async function putVerdictBack(store: Store, { answer, events }: AnswerStep): Promise<void> {
  const ours = verdictOf(answer).verdict;
  for (const { id, verdict, confidence, reasons } of events) {
    const row = await store.calendarEvents.get(id);
    if (row?.verdict === ours) {
      await store.calendarEvents.patch(id, { verdict, confidence, reasons });
    }
  }
}

/** Those of the meetings that were not deleted for good since, with their partner. */
async function left(store: Store, ids: readonly string[]): Promise<string[]> {
  const rows = await store.meetings.table.bulkGet([...ids]);
  return ids.filter((_, at) => rows[at] !== undefined);
}

/** Takes an answer back; a partner it made stays when something has come to hang on them. */
export function putBack(store: Store, step: AnswerStep): Promise<void> {
  return store.db.transaction('rw', answerTables(store), async () => {
    for (const id of step.decisions) await store.decisions.remove(id);
    await putVerdictBack(store, step);
    const [brought, taken] = [await left(store, step.brought), await left(store, step.taken)];
    for (const id of brought) await store.meetings.remove(id);
    await bringBack(store, step.left);
    for (const id of taken) await store.meetings.restore(id);
    for (const id of step.partners) await removeUnneeded(store, id);
    await putGrownBack(store, step.grown);
  });
}
