import type * as z from 'zod/mini';
import type { GuidedSession, SessionKind } from '../mentoring/guided-session';
import type { focusSchema } from '../mentoring/relationship';
import { addRow, changeRow } from '../records/change';
import type { Undo } from '../shared/take-back';
import type { Store } from '../storage/store';
import { answerIn } from './travel';

export type Focus = z.infer<typeof focusSchema>;

const STEPS: readonly SessionKind[] = ['step-1', 'step-2', 'step-3', 'step-4'];
const PAUSED: Partial<Focus> = { status: 'paused' };

/** Which of the four steps a kind is, 1 to 4; null for all others. */
export function stepOf(kind: string): number | null {
  const at = STEPS.indexOf(kind as SessionKind);
  return at < 0 ? null : at + 1;
}

/** The session kind of a step, 1 to 4. */
export function kindOfStep(step: number): SessionKind {
  return STEPS[step - 1] ?? 'step-1';
}

/** The focuses of a partner, whatever their state. */
export async function focusesOf(store: Store, partnerId: string): Promise<Focus[]> {
  const range = [
    [partnerId, ''],
    [partnerId, '\uffff'],
  ];
  const rows = store.focuses.table.where('[partnerId+status]').between(range[0], range[1]);
  return store.focuses.read(await rows.toArray());
}

/** One focus at a time (PRACTICE S1): another one rests. Within the caller's transaction. */
async function pauseOthers(store: Store, partnerId: string, but: string): Promise<Undo[]> {
  const all = await focusesOf(store, partnerId);
  const others = all.filter((one) => one.status === 'active' && one.id !== but);
  const undos: Undo[] = [];
  for (const { id } of others) undos.push(await changeRow(store.focuses, id, () => PAUSED));
  return undos;
}

/** Begins a focus by name, at its first step or, where the first was just gone through, at the second. */
export async function beginFocus(
  store: Store,
  partnerId: string,
  text: string,
  step: 1 | 2,
): Promise<{ id: string; undos: Undo[] }> {
  const id = crypto.randomUUID();
  const undo = await addRow(store.focuses, {
    ...{ id, partnerId, text, step, answers: [], status: 'active' },
  });
  return { id, undos: [undo, ...(await pauseOthers(store, partnerId, id))] };
}

/** What a finished step does to its focus: the first names it, each moves it on, the last completes it. */
export async function focusAfter(store: Store, session: GuidedSession): Promise<Undo[]> {
  const step = stepOf(session.kind);
  if (step === null) return [];
  const named = answerIn(session, 'needs.focus')?.answer.trim() ?? '';
  if (session.focusId === null) {
    if (step !== 1 || named === '') return [];
    const { id, undos } = await beginFocus(store, session.partnerId, named, 2);
    return [...undos, await changeRow(store.guidedSessions, session.id, () => ({ focusId: id }))];
  }
  const focus = await store.focuses.get(session.focusId);
  if (!focus || focus.deletedAt !== null) return [];
  const reworded = step === 1 && named !== '' ? { text: named } : {};
  const done: Partial<Focus> = step === 4 ? { status: 'done' } : {};
  const next = Math.max(focus.step, Math.min(step + 1, 4));
  return [await changeRow(store.focuses, focus.id, () => ({ step: next, ...reworded, ...done }))];
}

/** What a finished fourth step has shown that could be the next focus, a line each (PRACTICE S4). */
export function needsIn(session: Pick<GuidedSession, 'part' | 'answers'>): string[] {
  const told = answerIn(session, 'onward.needs')?.answer ?? '';
  const lines = told.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
