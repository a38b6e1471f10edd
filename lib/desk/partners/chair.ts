import type { Chair, Partner } from '../../mentoring/partner';
import { isSampleId } from '../../shared/sample-id';
import type { Undo } from '../../shared/take-back';
import type { Store } from '../../storage/store';

/**
 * Writes the chair, in the caller's transaction. Whom only the calendar has brought stays unchanged in age:
 * their chair was a guess, and a "not mentoring" shall still take them away with their meetings. A sample is
 * laid out anew where nothing in it has changed, and this is a change.
 */
async function write(store: Store, partner: Partner, chair: Chair): Promise<void> {
  const { id, createdAt, updatedAt } = partner;
  await store.partners.patch(id, { chair });
  if (updatedAt === createdAt && !isSampleId(id))
    await store.partners.table.update(id, { updatedAt });
}

/**
 * Tells in which chair the user sits with a partner, where that was a guess. The undo leaves a chair that was
 * changed again since. Does nothing for a partner who is gone.
 */
export function setChair(store: Store, id: string, chair: Chair): Promise<Undo> {
  const change = (from: Chair | null, to: Chair) =>
    store.db.transaction('rw', store.partners.table, async () => {
      const [partner] = await store.partners.many([id]);
      if (!partner || (from && partner.chair !== from)) return null;
      await write(store, partner, to);
      return partner.chair;
    });
  return change(null, chair).then((before) => async () => {
    if (before) await change(chair, before);
  });
}
