import type { Cursor } from '../calendar/account';
import type { Store } from '../storage/store';

/** The cursor of an account; one that can't be read is dropped, which only costs a full reading. */
export function cursorOf(store: Store, accountId: string): Promise<Cursor> {
  const { cursors, db } = store;
  return db.transaction('rw', cursors.table, async () => {
    const mine = cursors.table.where('accountId').equals(accountId);
    const [cursor] = cursors.read(await mine.toArray());
    if (cursor) return cursor;
    await mine.delete();
    return cursors.add({ accountId, etag: null, lastModified: null, token: null });
  });
}
