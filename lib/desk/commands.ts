import { newPartner } from '../mentoring/new-partner';
import type { Partner } from '../mentoring/partner';
import { inPhase } from '../mentoring/rules/phases';
import { lapseWithSplit } from '../records/charter';
import { removeUnneeded } from '../records/needed';
import { columnsOf, takenBack, type Undo } from '../shared/take-back';
import type { Store } from '../storage/store';
import type { PartnerFields } from './partner-form';

/** Adds a partner by hand. The undo leaves one on whom something has come to hang. */
export async function addPartner(store: Store, fields: PartnerFields): Promise<Undo> {
  const { id } = await store.partners.add({ ...newPartner(fields), ...fields });
  return () => removeUnneeded(store, id);
}

/** Writes to a partner, and ends in the same write what both agreed on where that is no longer so. */
function rewritePartner(
  store: Store,
  id: string,
  change: (row: Partner) => Partner,
): Promise<void> {
  const { db, charters, partners } = store;
  return db.transaction('rw', charters.table, partners.table, async () => {
    let from: Partner | null = null;
    let to: Partner | null = null;
    await partners.rewrite(id, (row) => {
      from = row;
      to = change(row);
      return to;
    });
    if (from && to) await lapseWithSplit(store, id, from, to);
  });
}

/** Changes what the form owns of a partner; the rest stays. Throws RowUnavailable. */
export async function editPartner(store: Store, id: string, fields: PartnerFields): Promise<Undo> {
  type Columns = Partial<PartnerFields & Pick<Partner, 'phases'>>;
  let before: Columns = {};
  let wrote: Columns = fields;
  await rewritePartner(store, id, (row) => {
    wrote = { ...fields, ...inPhase(row, fields.phase, store.clock()) };
    before = columnsOf<Columns>(row, wrote);
    return { ...row, ...wrote };
  });
  return () =>
    rewritePartner(store, id, (row) => ({
      ...row,
      ...takenBack<Columns>(row, wrote, before, ['phase', 'phases']),
    }));
}

/** Puts the repair notice away. The rows themselves, and the copies, stay on disk. */
export async function dismissRepairs(store: Store, ids: readonly string[]): Promise<Undo> {
  for (const id of ids) await store.repairs.remove(id);
  return async () => {
    for (const id of ids) await store.repairs.restore(id);
  };
}
