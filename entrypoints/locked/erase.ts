import { forgetPlace } from '@/lib/backup/place';
import { forgetLocally } from '@/lib/browser/forget';
import { tell } from '@/lib/browser/messages';
import { forgetIndex } from '@/lib/search/forget';
import type { CairnDatabase } from '@/lib/storage/database';
import { deleteDatabase } from '@/lib/storage/delete-database';

/**
 * Deletes everything that nobody can open any more, and begins as on the first day. Access to calendars can't be given
 * up, since whose it is can't be read. Rejects where another page holds the database, and nothing has gone then.
 */
export async function eraseLocked(db: CairnDatabase): Promise<void> {
  await deleteDatabase(db);
  await forgetIndex();
  await forgetPlace();
  await forgetLocally();
  await tell({ type: 'lock-changed' });
  location.replace(location.pathname);
}
