import type { Store } from './store';

/** Whether some account can't be read until the user signs in again. There are a handful: all are read. */
export async function signInWanted(store: Store): Promise<boolean> {
  const all = store.signIns.read(await store.signIns.table.toArray());
  return all.some(({ problem }) => problem !== null);
}
