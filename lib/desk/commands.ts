import { newPartner } from '../mentoring/new-partner';
import type { Store } from '../storage/store';
import type { PartnerFields } from './partner-form';

/** Takes back what was just done. */
export type Undo = () => Promise<void>;

/** Adds a partner by hand. */
export async function addPartner(store: Store, fields: PartnerFields): Promise<Undo> {
  const { id } = await store.partners.add({ ...newPartner(fields), ...fields });
  return async () => {
    await store.partners.remove(id);
  };
}

/** Changes what the form owns of a partner; the rest stays. Throws RowUnavailable. */
export async function editPartner(store: Store, id: string, fields: PartnerFields): Promise<Undo> {
  const before = await store.partners.get(id);
  await store.partners.patch(id, fields);
  return async () => {
    if (!before) return;
    const { name, emails, chair, rhythmDays, phase } = before;
    await store.partners.patch(id, { name, emails, chair, rhythmDays, phase });
  };
}

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

/** Puts the repair notice away. The rows themselves, and the copies, stay on disk. */
export async function dismissRepairs(store: Store, ids: readonly string[]): Promise<Undo> {
  for (const id of ids) await store.repairs.remove(id);
  return async () => {
    for (const id of ids) await store.repairs.restore(id);
  };
}
