import { parseSettings, type Settings } from '../shared/settings';
import { DAY } from '../shared/time';
import type { Store } from '../storage/store';

/** For so long what was before an import is kept (ms). */
export const KEPT = 30 * DAY;

/**
 * Puts in place the settings that an import or its undo still owes, since they lie outside of the database, and forgets
 * what was kept for an undo whose time is over. May run at any time, and as often as wanted.
 */
export async function settleImports(
  store: Store,
  change: (settings: Settings) => Promise<unknown>,
): Promise<void> {
  for (const { id, owes, spent, createdAt } of store.importUndos.read(
    await store.importUndos.table.toArray(),
  )) {
    if (owes !== null) {
      await change(parseSettings(owes));
      await store.importUndos.patch(id, { owes: null });
    }
    if (spent || store.clock() - createdAt >= KEPT) await store.importUndos.table.delete(id);
  }
}
