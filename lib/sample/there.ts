import type { Store } from '../storage/store';

/** Whether this browser holds a sample; cheap, for pages that have nothing else to do with it. */
export async function isSampleThere(store: Store): Promise<boolean> {
  return (await store.calendarAccounts.table.where('kind').equals('sample').count()) > 0;
}
