import { RowUnavailable } from '../../storage/rows';
import type { Store } from '../../storage/store';
import { type TableName, tableSchemas } from '../../storage/tables';
import { type Counts, inOrder } from './counts';
import { deletePlan } from './delete-plan';
import { carryOut, entriesOf } from './plan';
import { rawRows } from './raw';
import { rowsWith } from './rows-at';

/** What deleting a partner for good takes away, and what stays. */
export interface DeletePreview {
  goes: Counts;
  /** Meetings with others too: they stay with those. */
  shared: number;
  /** Calendar files whose own text names the partner: they go with their calendar only. */
  files: number;
}

async function present(store: Store, name: TableName, ids: readonly string[]): Promise<number> {
  const rows = await rowsWith(store, name, ids);
  return rows.filter((row) => row.deletedAt === null).length;
}

function holds(bytes: unknown, words: readonly string[]): boolean {
  if (!(bytes instanceof Uint8Array)) return false;
  // Folded lines (RFC 5545 3.1) may cut a word in two.
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/\r?\n[ \t]/g, '')
    .toLowerCase();
  return words.some((word) => text.includes(word));
}

/** Counts what would go; null when the partner is gone already. */
export async function deletePreview(store: Store, id: string): Promise<DeletePreview | null> {
  const [partner] = await store.partners.many([id]);
  if (!partner) return null;
  const plan = await deletePlan(store, partner);
  const counts: Partial<Record<TableName, number>> = {};
  for (const [name, ids] of entriesOf(plan.remove)) counts[name] = await present(store, name, ids);
  const words = [partner.name.toLowerCase(), ...partner.emails].filter(
    (word) => word.trim() !== '',
  );
  const files = rawRows(await store.calendarFiles.table.toArray());
  return {
    goes: inOrder(counts),
    shared: plan.shared,
    files: files.filter(({ bytes }) => holds(bytes, words)).length,
  };
}

/**
 * Deletes a partner for good, in one transaction: everything that hangs on them is off the disk, and
 * there is no way back. Meetings with others stay theirs. Their series in the calendars are answered with
 * "no", or the next reading would bring all of it again. Gives the ids of the meetings that went. Throws RowUnavailable.
 */
export async function deletePartner(store: Store, id: string): Promise<readonly string[]> {
  const names = Object.keys(tableSchemas) as TableName[];
  const scope = names.map((name) => store[name].table);
  return store.db.transaction('rw', scope, async () => {
    const [partner] = await store.partners.many([id]);
    if (!partner) throw new RowUnavailable('partners', id);
    const plan = await deletePlan(store, partner);
    await carryOut(store, plan);
    await store.decisions.addMany(plan.refuse);
    // What was there before a copy was read in tells of them too.
    await store.importUndos.table.clear();
    return plan.remove.meetings ?? [];
  });
}
