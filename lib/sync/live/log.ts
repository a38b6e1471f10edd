import type { SyncLog } from '../../calendar/sync-log';
import type { NewRow } from '../../shared/row';
import type { Store } from '../../storage/store';

/** How many rounds are remembered, of all calendars together. */
const KEPT = 50;

/** Writes down a round, and lets the oldest go. Runs in the caller's transaction. */
export async function logRound(store: Store, round: NewRow<SyncLog>): Promise<void> {
  const { table } = store.syncLog;
  await store.syncLog.add(round);
  const over = (await table.count()) - KEPT;
  if (over > 0) await table.orderBy('createdAt').limit(over).delete();
}
