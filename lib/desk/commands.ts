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

/** Puts the repair notice away. The rows themselves, and the copies, stay on disk. */
export async function dismissRepairs(store: Store, ids: readonly string[]): Promise<Undo> {
  for (const id of ids) await store.repairs.remove(id);
  return async () => {
    for (const id of ids) await store.repairs.restore(id);
  };
}
