import type { GuidedSession, SessionAnswer, SessionKind } from '../mentoring/guided-session';
import { changeRow } from '../records/change';
import type { Undo } from '../shared/take-back';
import { RowUnavailable } from '../storage/rows';
import type { Store } from '../storage/store';
import { sessionsIn } from './rows';
import { templateOf } from './templates';
import { answerIn, withAnswer } from './travel';

/** What a session is begun for. */
export interface Begin {
  partnerId: string;
  kind: SessionKind;
  /** The focus whose step it is; null for all other kinds, and for the step that finds the focus. */
  focusId: string | null;
}

const PAUSED: Partial<GuidedSession> = { status: 'paused' };
const OPEN: Partial<GuidedSession> = { status: 'open', doneAt: null };

/** One session is gone through at a time: what is open waits. Within the caller's transaction. */
async function pauseOthers(store: Store, partnerId: string, but: string | null): Promise<Undo> {
  const open = await sessionsIn(store, partnerId, 'open');
  const undos: Undo[] = [];
  for (const { id } of open.filter((one) => one.id !== but))
    undos.push(await changeRow(store.guidedSessions, id, () => PAUSED));
  return async () => {
    for (const undo of undos) await undo();
  };
}

/**
 * Opens a session: the one of this kind that waits, or a new one. Others with the partner wait meanwhile. The
 * undo takes a new one away while nothing was answered in it. Throws RowUnavailable for a partner who is gone.
 */
export function beginSession(
  store: Store,
  { partnerId, kind, focusId }: Begin,
): Promise<{ id: string; undo: Undo }> {
  const { table } = store.guidedSessions;
  const scope = [table, store.partners.table];
  return store.db.transaction('rw', scope, async () => {
    const [partner] = await store.partners.many([partnerId]);
    if (!partner) throw new RowUnavailable('partners', partnerId);
    const same = (one: GuidedSession) => one.kind === kind && one.focusId === focusId;
    const known = [
      ...(await sessionsIn(store, partnerId, 'open')),
      ...(await sessionsIn(store, partnerId, 'paused')),
    ].find(same);
    if (known) return { id: known.id, undo: await opened(store, known) };
    const back = await pauseOthers(store, partnerId, null);
    const first = templateOf(kind)?.parts[0]?.id ?? '';
    const row = await store.guidedSessions.add({
      ...{ partnerId, kind, focusId, part: first, answers: [], status: 'open', doneAt: null },
    });
    const undo = () =>
      store.db.transaction('rw', scope, async () => {
        const now = await store.guidedSessions.get(row.id);
        if (now?.answers.length === 0) await store.guidedSessions.remove(row.id);
        await back();
      });
    return { id: row.id, undo };
  });
}

async function opened(store: Store, { id, partnerId }: GuidedSession): Promise<Undo> {
  const back = await pauseOthers(store, partnerId, id);
  const undo = await changeRow(store.guidedSessions, id, () => OPEN, ['status', 'doneAt']);
  return async () => {
    await undo();
    await back();
  };
}

/** Goes on with a session where it was left, one that was finished too. Throws RowUnavailable. */
export function resumeSession(store: Store, id: string): Promise<Undo> {
  const { table } = store.guidedSessions;
  return store.db.transaction('rw', table, async () => {
    const session = await store.guidedSessions.get(id);
    if (!session || session.deletedAt !== null) throw new RowUnavailable('guidedSessions', id);
    const undo = await opened(store, session);
    return () => store.db.transaction('rw', table, undo);
  });
}

/** Lets a session rest where it stands. */
export function pauseSession(store: Store, id: string): Promise<Undo> {
  return changeRow(store.guidedSessions, id, () => PAUSED);
}

/** Goes to a part of the session. */
export function goToPart(store: Store, id: string, part: string): Promise<Undo> {
  return changeRow(store.guidedSessions, id, () => ({ part }));
}

/** What an answer in words leaves as it was: the rows that the question made, and the meeting it was given in. */
function kept(row: GuidedSession, given: Omit<SessionAnswer, 'at'>): Omit<SessionAnswer, 'at'> {
  const was = answerIn(row, given.questionId);
  const rows = given.rows ?? was?.rows;
  return {
    ...given,
    ...(rows ? { rows } : {}),
    meetingId: given.meetingId ?? was?.meetingId ?? null,
  };
}

/** Answers a question in the user's words; called with each change of them. Throws RowUnavailable. */
export async function answerSession(
  store: Store,
  id: string,
  given: Omit<SessionAnswer, 'at'>,
): Promise<void> {
  await store.guidedSessions.rewrite(id, (row) => ({
    ...row,
    answers: withAnswer(row.answers, kept(row, given), store.clock()),
  }));
}

/** Takes a session away with its answers; actions and agreements that came of it stay. */
export async function dropSession(store: Store, id: string): Promise<Undo> {
  await store.guidedSessions.remove(id);
  return async () => {
    await store.guidedSessions.restore(id);
  };
}
