import type { SignIn } from '../../calendar/sign-in';
import type { Store } from '../../storage/store';
import { type TableName, tableSchemas } from '../../storage/tables';

/** Empties every table, in one transaction. There is no way back. */
export async function eraseAll(store: Store): Promise<void> {
  const tables = (Object.keys(tableSchemas) as TableName[]).map((name) => store[name].table);
  await store.db.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear();
  });
}

/** What is outside of the database. */
export interface Outside {
  /** Gives up access with the providers, for no longer than it is worth waiting for. */
  revoke(signIns: readonly SignIn[]): Promise<void>;
  /** Forgets tokens, settings and marks. */
  forget(): Promise<void>;
}

/**
 * Deletes everything: off the disk first, whatever the net does; then access is given up, while its tokens are still
 * there; then these go too, even if that failed.
 */
export async function eraseEverything(store: Store, { revoke, forget }: Outside): Promise<void> {
  const signIns = store.signIns.read(await store.signIns.table.toArray());
  await eraseAll(store);
  await revoke(signIns).catch(() => undefined);
  await forget();
}
