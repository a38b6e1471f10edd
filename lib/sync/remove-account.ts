import type { Undo } from '../meetings/answer';
import type { Store } from '../storage/store';

/**
 * Removes a calendar: its address, its cached events and its file go from the disk at once; meetings
 * that were found stay. What the undo needs is held in memory only, so closing the page makes it final.
 */
export function removeCalendar(store: Store, id: string): Promise<Undo> {
  const { calendarAccounts, calendarEvents, calendarFiles, cursors, db } = store;
  const parts = [calendarEvents.table, calendarFiles.table, cursors.table];
  const tables = [calendarAccounts.table, ...parts];
  return db.transaction('rw', tables, async () => {
    const account = await calendarAccounts.get(id);
    const events = calendarEvents.table
      .where('[accountId+start]')
      .between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY]);
    const mine = (table: (typeof parts)[number]) => table.where('accountId').equals(id);
    const taken = [events, mine(calendarFiles.table), mine(cursors.table)];
    const rows = await Promise.all(taken.map((collection) => collection.toArray()));
    for (const collection of taken) await collection.delete();
    await calendarAccounts.patch(id, { address: '', enabled: false });
    await calendarAccounts.remove(id);
    return () =>
      db.transaction('rw', tables, async () => {
        if (account) await calendarAccounts.rewrite(id, () => account);
        for (const [at, table] of parts.entries()) await table.bulkPut(rows[at] ?? []);
      });
  });
}
