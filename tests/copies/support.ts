import { applyCopy } from '@/lib/copies/apply';
import type { Copy } from '@/lib/copies/format';
import type { Mode } from '@/lib/copies/plan';
import { readCopy } from '@/lib/copies/read';
import { contentTables } from '@/lib/copies/tables';
import { writeCopy } from '@/lib/copies/write';
import { parseSettings } from '@/lib/shared/settings';
import type { Store } from '@/lib/storage/store';
import { everything, live, traceIn } from '../desk/life';
import { testStore } from '../support/store';

export const settings = parseSettings(undefined);
export const wish = (mode: Mode) => ({ mode, keepRefused: false, settings });

/** A store with everything that can hang on a partner, what can't be read included. */
export async function filled(name = 'Ana') {
  const { store, clock } = testStore();
  const lot = { many: 2, charter: true, profile: true, removed: true };
  await traceIn(store, await live(store, name, lot));
  await store.criteria.add({ text: 'Fair', history: [{ at: 1, text: 'Kind' }] });
  const pack = await store.packs.add({ name: 'Mine', hidden: false });
  await store.ownPrompts.add({
    ...{ packId: pack.id, text: 'What else?', chair: 'both', phases: [], moment: 'live' },
    ...{ purpose: 'open', tone: 'neutral', hidden: false },
  });
  return { store, clock };
}

/** A store with one partner, all of it readable. */
export async function small(name = 'Ana', many = 2) {
  const { store, clock } = testStore();
  await live(store, name, { many, charter: true, profile: true, removed: true });
  return { store, clock };
}

/** A store's copy as bytes. */
export async function bytesOf(store: Store): Promise<Uint8Array> {
  return new Uint8Array(await (await writeCopy(store, settings)).arrayBuffer());
}

/** Bytes as a copy; throws where they are refused. */
export function copyOf(bytes: Uint8Array): Copy {
  const copy = readCopy(bytes);
  if (typeof copy === 'string') throw new Error(copy);
  return copy;
}

export async function take(store: Store, bytes: Uint8Array, mode: Mode): Promise<Copy> {
  const copy = copyOf(bytes);
  await applyCopy(store, copy, wish(mode));
  return copy;
}

/** The user's own rows as they lie on disk. */
export async function content(store: Store): Promise<Record<string, unknown[]>> {
  const all = await everything(store);
  return Object.fromEntries(contentTables.map((name) => [name, all[name] ?? []]));
}
