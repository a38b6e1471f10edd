import type { CairnDatabase } from '../storage/database';

/** So long (ms) what is being typed may take to be on disk before the page goes all the same. */
const PATIENCE = 3_000;

const later = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/**
 * Saves what is being typed in this page: whatever saves when a page goes does so now, and what saves when a field is
 * left as well. Resolves when it is on disk, or after three seconds.
 */
export async function flushPage(db: CairnDatabase): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  dispatchEvent(new PageTransitionEvent('pagehide'));
  // What was begun before comes first: a transaction over all tables waits for it.
  const written = later(0).then(() =>
    db.transaction('rw', db.tables, async (all) => {
      await all.table('meetings').count();
    }),
  );
  await Promise.race([written.catch(() => undefined), later(PATIENCE)]);
}
