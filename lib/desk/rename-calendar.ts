import type { Undo } from '../shared/take-back';
import type { Store } from '../storage/store';

/** Calls a calendar something else; '' goes back to the name it gives itself. Throws RowUnavailable. */
export async function renameCalendar(store: Store, id: string, label: string): Promise<Undo> {
  let before: string | undefined;
  let named = label.trim();
  await store.calendarAccounts.rewrite(id, (row) => {
    before = row.label;
    if (named === row.name) named = '';
    return { ...row, label: named };
  });
  return async () => {
    await store.calendarAccounts.rewrite(id, (row) =>
      row.label === named ? { ...row, label: before } : row,
    );
  };
}
