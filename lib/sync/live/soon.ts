import { MINUTE } from '../../shared/time';
import type { Store } from '../../storage/store';

/** What was read this lately (ms) is fresh enough for whoever looks. */
const FRESH = MINUTE;

/**
 * Makes signed-in calendars due because somebody is about to look: not those read just now, and not those that
 * wait for a reason. Answers whether there is one.
 */
export function dueForLook(store: Store): Promise<boolean> {
  const { calendarAccounts, db } = store;
  return db.transaction('rw', calendarAccounts.table, async () => {
    const now = store.clock();
    const all = calendarAccounts.read(await calendarAccounts.table.toArray());
    const stale = all.filter(
      ({ remote, enabled, problem, readAt }) =>
        remote && enabled && !problem && (readAt === null || now - readAt > FRESH || readAt > now),
    );
    for (const { id } of stale) await calendarAccounts.patch(id, { nextReadAt: null });
    return stale.length > 0;
  });
}

/** When the next signed-in calendar is due (UTC ms); null where none ever is. */
export async function nextDue(store: Store): Promise<number | null> {
  const all = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  const times = all.flatMap(({ remote, enabled, nextReadAt }) =>
    remote && enabled ? [nextReadAt ?? store.clock()] : [],
  );
  return times.length === 0 ? null : Math.min(...times);
}
