import type { Store } from '../storage/store';
import type { Grown } from './grow';

/** Writes what is known more of these partners, in the caller's transaction. Throws RowUnavailable. */
export async function writeGrown(store: Store, grown: readonly Grown[]): Promise<void> {
  for (const { before, after } of grown) {
    await store.partners.patch(before.id, { name: after.name, emails: after.emails });
  }
}

/** Takes that back, in the caller's transaction, where nobody has changed name or addresses since. */
export async function putGrownBack(store: Store, grown: readonly Grown[]): Promise<void> {
  for (const { before, after } of grown) {
    const [now] = await store.partners.many([before.id]);
    if (now?.name !== after.name || now.emails.join() !== after.emails.join()) continue;
    await store.partners.patch(before.id, { name: before.name, emails: before.emails });
  }
}
