import { changeRow } from '../records/change';
import type { Side } from '../shared/row';
import type { Undo } from '../shared/take-back';
import { localDate } from '../shared/time';
import { RowUnavailable } from '../storage/rows';
import type { Store } from '../storage/store';
import { answerIn, withAnswer } from './travel';

/** For which question of which session a row is made, and in which meeting; null outside of one. */
export interface For {
  sessionId: string;
  questionId: string;
  meetingId: string | null;
}

const tableOf = { action: 'actions', feedback: 'feedback', agreement: 'agreements' } as const;

/** Notes a row with the question that made it, within the caller's transaction. */
async function hang(store: Store, { sessionId, questionId, meetingId }: For, id: string) {
  await store.guidedSessions.rewrite(sessionId, (row) => {
    const was = answerIn(row, questionId);
    const rows = [...(was?.rows ?? []), id];
    const given = { questionId, meetingId, answer: was?.answer ?? '', rows };
    return { ...row, answers: withAnswer(row.answers, given, store.clock()) };
  });
}

async function unhang(store: Store, { sessionId, questionId }: For, id: string) {
  const session = await store.guidedSessions.get(sessionId);
  const was = session && answerIn(session, questionId);
  if (!was) return;
  const rows = (was.rows ?? []).filter((one) => one !== id);
  await store.guidedSessions.rewrite(sessionId, (row) => ({
    ...row,
    answers: withAnswer(row.answers, { ...was, rows }, store.clock()),
  }));
}

/** Makes a row and notes where it came from: both or neither. The undo takes both back. */
function make(
  store: Store,
  kind: keyof typeof tableOf,
  place: For,
  add: (partnerId: string) => Promise<string>,
): Promise<Undo> {
  const scope = [store.guidedSessions.table, store[tableOf[kind]].table];
  return store.db.transaction('rw', scope, async () => {
    const [session] = await store.guidedSessions.many([place.sessionId]);
    if (!session) throw new RowUnavailable('guidedSessions', place.sessionId);
    const id = await add(session.partnerId);
    await hang(store, place, id);
    return () =>
      store.db.transaction('rw', scope, async () => {
        await store[tableOf[kind]].remove(id);
        await unhang(store, place, id);
      });
  });
}

/** An action that a session brings (PRACTICE S2, S3, F3): a task, something to learn from, or support. */
export function makeAction(
  store: Store,
  place: For,
  action: { text: string; owner: Side; kind: 'task' | 'learning' | 'support'; due: string | null },
): Promise<Undo> {
  const { meetingId } = place;
  return make(store, 'action', place, async (partnerId) => {
    const id = crypto.randomUUID();
    const blank = { detail: '', goalId: null, approach: null } as const;
    // What somebody answers that they will do, they have proposed (PRACTICE N2).
    const proposedBy = action.owner;
    await store.actions.add({
      ...{
        ...blank,
        id,
        partnerId,
        meetingId,
        ...action,
        proposedBy,
        status: 'open',
        doneAt: null,
      },
    });
    return id;
  });
}

/** Feedback by its source (PRACTICE S3, S4). */
export function makeFeedback(
  store: Store,
  place: For,
  feedback: { text: string; source: 'mentor' | 'mentee' | 'third-party' },
): Promise<Undo> {
  const { meetingId } = place;
  return make(store, 'feedback', place, async (partnerId) => {
    const row = await store.feedback.add({ partnerId, meetingId, ...feedback });
    return row.id;
  });
}

/** What an agreement says; the rest has a default. */
export interface AgreementFields {
  text: string;
  topic: 'improvement' | 'time' | 'area' | 'people' | 'other';
  gains: { me: string; partner: string };
  proposedBy: Side;
  decidedBy: 'me' | 'partner' | 'both';
  /** `open`: named, and not settled yet: it comes back (PRACTICE N1). */
  status: 'open' | 'agreed';
}

/** An agreement, with its date once it is settled (PRACTICE N1, N2, N4). */
export function makeAgreement(store: Store, place: For, fields: AgreementFields): Promise<Undo> {
  const { meetingId, sessionId } = place;
  return make(store, 'agreement', place, async (partnerId) => {
    const agreedOn = fields.status === 'open' ? null : localDate(store.clock());
    const row = await store.agreements.add({
      ...{ partnerId, meetingId, sessionId, agreedOn, ...fields },
    });
    return row.id;
  });
}

/** Changes what an agreement says; its date stays. */
export function editAgreement(
  store: Store,
  id: string,
  change: Partial<AgreementFields>,
): Promise<Undo> {
  return changeRow(store.agreements, id, () => change);
}

/** Settles what was left open: agreed today, or let go (PRACTICE N1). */
export function settleAgreement(
  store: Store,
  id: string,
  status: 'agreed' | 'dropped',
): Promise<Undo> {
  const agreedOn = status === 'agreed' ? localDate(store.clock()) : null;
  return changeRow(store.agreements, id, () => ({ status, agreedOn }), ['status', 'agreedOn']);
}

/** Words of a piece of feedback, changed; an empty text takes it away. */
export async function editFeedback(store: Store, id: string, text: string): Promise<Undo> {
  if (text.trim() !== '') return changeRow(store.feedback, id, () => ({ text: text.trim() }));
  await store.feedback.remove(id);
  return async () => {
    await store.feedback.restore(id);
  };
}

/** Whose gain an agreement doesn't name; null where both or neither is named (PRACTICE N4). */
export function missingGain(gains: AgreementFields['gains']): Side | null {
  const [me, partner] = [gains.me.trim() !== '', gains.partner.trim() !== ''];
  if (me === partner) return null;
  return me ? 'partner' : 'me';
}
