import type { Undo } from '../meetings/answer';
import { columnOf, textIn } from '../storage/raw';
import type { Store } from '../storage/store';

/** What the shelf of repairs keeps of these tables and this calendar. */
async function shelvedOf({ repairs }: Store, tables: readonly string[], id: string) {
  const rows = await repairs.table.toArray();
  return rows.filter(
    (row) =>
      tables.includes(textIn(row, 'table')) && textIn(columnOf(row, 'row'), 'accountId') === id,
  );
}

/**
 * Removes a calendar: its address, its cached events and its file go from the disk at once, with what the
 * shelf of repairs keeps of them; meetings that were found stay. What the undo needs is held in memory only, so closing the page makes it final.
 */
export function removeCalendar(store: Store, id: string): Promise<Undo> {
  const { calendarAccounts, calendarEvents, calendarFiles, cursors, repairs, db } = store;
  const parts = [calendarEvents.table, calendarFiles.table, cursors.table];
  const tables = [calendarAccounts.table, repairs.table, ...parts];
  return db.transaction('rw', tables, async () => {
    const account = await calendarAccounts.get(id);
    const events = calendarEvents.table
      .where('[accountId+start]')
      .between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY]);
    const mine = (table: (typeof parts)[number]) => table.where('accountId').equals(id);
    const taken = [events, mine(calendarFiles.table), mine(cursors.table)];
    const rows = await Promise.all(taken.map((collection) => collection.toArray()));
    for (const collection of taken) await collection.delete();
    const names = parts.map(({ name }) => name);
    const shelved = await shelvedOf(store, names, id);
    await repairs.table.bulkDelete(shelved.map((row) => textIn(row, 'id')));
    await calendarAccounts.patch(id, { address: '', enabled: false });
    await calendarAccounts.remove(id);
    return () =>
      db.transaction('rw', tables, async () => {
        if (account) await calendarAccounts.rewrite(id, () => account);
        for (const [at, table] of parts.entries()) await table.bulkPut(rows[at] ?? []);
        await repairs.table.bulkPut(shelved);
      });
  });
}
