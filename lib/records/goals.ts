import type { Store } from '@/lib/storage/store';
import { type Done, done } from '../shared/done';

/** A goal in the user's words; `target` is the number of steps, null when progress is told in words. */
export async function addGoal(
  store: Store,
  { partnerId, text, target }: { partnerId: string; text: string; target: number | null },
): Promise<Done> {
  const fields = { smart: null, due: null, status: 'active', history: [] } as const;
  const order = store.clock();
  const row = await store.goals.add({ ...fields, history: [], partnerId, text, target, order });
  return done('panel.said.goalAdded', () => store.goals.remove(row.id));
}

/** Tells where a goal stands, as a number, in words, or both (PRACTICE G2). */
export async function checkIn(
  store: Store,
  told: {
    goalId: string;
    partnerId: string;
    meetingId: string | null;
    value: number | null;
    words: string;
  },
): Promise<Done> {
  const row = await store.goalCheckIns.add(told);
  return done('panel.said.checkedIn', () => store.goalCheckIns.remove(row.id));
}
