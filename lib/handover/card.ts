import { newPair } from '../crypto/key-pair';
import type { HandoverKey } from '../mentoring/handover';
import type { Store } from '../storage/store';

/** Who the user is in what they hand over. */
export type Who = Pick<HandoverKey, 'name' | 'email'>;

/** Who the user is, with their keys; null before they handed something over or asked for their key. */
export async function cardOf(store: Store): Promise<HandoverKey | null> {
  const rows = store.handoverKeys.read(await store.handoverKeys.table.toArray());
  return rows.sort((a, b) => a.createdAt - b.createdAt)[0] ?? null;
}

/** Notes who the user is; keys are drawn the first time, and stay. */
export async function keepCard(store: Store, who: Partial<Who>): Promise<HandoverKey> {
  const known = await cardOf(store);
  if (known) return store.handoverKeys.patch(known.id, who);
  // Drawn outside of the transaction, which would end meanwhile.
  const { publicKey: line, privateKey: secret } = await newPair();
  return store.db.transaction('rw', store.handoverKeys.table, async () => {
    const here = await cardOf(store);
    if (here) return store.handoverKeys.patch(here.id, who);
    return store.handoverKeys.add({ name: '', email: '', ...who, line, secret });
  });
}
