import type { Undo } from '../meetings/answer';
import type { Store } from '../storage/store';

/**
 * Takes a calendar away: its cached events and kept file go from the lists, meetings, notes and actions
 * stay. The undo brings the calendar back and reads nothing anew.
 */
export async function removeAccount(store: Store, accountId: string): Promise<Undo> {
  await store.calendarAccounts.remove(accountId);
  const table = store.calendarEvents.table;
  const mine = () => table.where('[accountId+start]').between([accountId], [accountId, []]);
  const events = await mine().toArray();
  await mine().delete();
  return async () => {
    await store.calendarAccounts.restore(accountId);
    await table.bulkPut(events);
  };
}
