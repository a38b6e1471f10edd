import type { Store } from '../../storage/store';
import { removeCalendar } from '../remove-account';
import { calendarsOf } from './connect';

/**
 * Takes an account off the disk: who it is, its calendars, their cached events and how far they were read.
 * Meetings that were found stay, with all that was written about them. Tokens and consent are the caller's to end.
 */
export function disconnect(store: Store, signInId: string): Promise<void> {
  const { calendarAccounts, calendarEvents, calendarFiles, cursors, repairs, signIns, db } = store;
  const tables = [calendarAccounts, calendarEvents, calendarFiles, cursors, repairs, signIns];
  return db.transaction(
    'rw',
    tables.map(({ table }) => table),
    async () => {
      for (const { id } of await calendarsOf(store, signInId)) {
        await removeCalendar(store, id);
        // A soft delete keeps a name, which here is somebody's address.
        await calendarAccounts.table.delete(id);
      }
      await signIns.table.delete(signInId);
    },
  );
}

/** Whether a calendar is read. One that is turned off keeps no events, and begins anew when it is turned on. */
export function setEnabled(store: Store, id: string, enabled: boolean): Promise<void> {
  const { calendarAccounts, calendarEvents, cursors, db } = store;
  const tables = [calendarAccounts.table, calendarEvents.table, cursors.table];
  return db.transaction('rw', tables, async () => {
    await calendarAccounts.patch(id, { enabled, nextReadAt: null, problem: null, failures: 0 });
    if (enabled) return;
    await calendarEvents.table
      .where('[accountId+start]')
      .between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])
      .delete();
    await cursors.table.where('accountId').equals(id).delete();
  });
}
