import { columnOf } from '../storage/raw';
import type { Store } from '../storage/store';

/** The last time each goal of a partner was talked about as an agenda item, UTC ms, by goal id. */
export async function goalsTalked(store: Store, partnerId: string): Promise<Map<string, number>> {
  const rows = await store.agendaItems.table
    .where('[partnerId+status]')
    .equals([partnerId, 'done'])
    .toArray();
  const last = new Map<string, number>();
  for (const row of rows) {
    const [goal, at] = [columnOf(row, 'goalId'), columnOf(row, 'doneAt')];
    if (typeof goal !== 'string' || typeof at !== 'number') continue;
    last.set(goal, Math.max(at, last.get(goal) ?? at));
  }
  return last;
}

/** When a goal was last touched, UTC ms: told of in a check-in or talked about; null when neither (PRACTICE P11). */
export function touchedAt(
  goalId: string,
  checkedIn: number | null,
  talked: ReadonlyMap<string, number>,
): number | null {
  const spoken = talked.get(goalId) ?? null;
  if (checkedIn === null || spoken === null) return checkedIn ?? spoken;
  return Math.max(checkedIn, spoken);
}
