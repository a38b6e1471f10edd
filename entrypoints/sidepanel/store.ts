import { keyHolder } from '@/lib/browser/lock-key';
import { createStore } from '@/lib/storage/store';

/** The panel's one store, opened while the rest of the page's script is still being run. */
export const store = createStore({ key: keyHolder });
// A database that can't be opened is told of by the first query.
store.db.open().catch(() => undefined);
