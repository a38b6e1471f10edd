import { Dexie } from 'dexie';
import type { Header } from '../lock/header';
import { isStorageFull } from '../shared/storage-full';
import { CairnDatabase } from '../storage/database';
import type { Change } from '../storage/renewal/aside';
import { renewDatabase } from '../storage/renewal/renew';
import type { RowKey } from '../storage/sealing/form';
import { type Around, alone, here } from '../storage/sealing/form-lock';
import { SwitchFailed, type Work } from './failed';
import { openAll } from './rewrite';
import { sealedChange } from './sealed-change';

/** ms: so long all other pages and workers have to let go of the database. */
const PATIENCE = 15_000;
/** ms with nothing open: only then the browser takes the old files away (docs/security.md). */
const REST = 1_500;
/** What is derived from the rows and made anew by itself: it holds their words, too. */
const DERIVED = ['cairn-search'];

/** What a switch needs of its surroundings. */
export interface SwitchDeps {
  name?: string;
  around?: Around;
  rest?: number;
  patience?: number;
}

type Deps = Required<SwitchDeps>;

const filled = (deps: SwitchDeps): Deps => ({
  ...{ name: 'cairn', around: here, rest: REST, patience: PATIENCE },
  ...deps,
});

/** Runs work with nobody else at the database. Rejects with SwitchFailed. */
async function undisturbed<T>(deps: Deps, { signal }: Work, work: () => Promise<T>): Promise<T> {
  const late = AbortSignal.timeout(deps.patience);
  const ended = signal ? AbortSignal.any([late, signal]) : late;
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    return await alone(deps.name, begin, deps.around, ended);
  } catch (error) {
    if (error instanceof SwitchFailed) throw error;
    if (signal?.aborted) throw new SwitchFailed('cancelled');
    if (!begun) throw new SwitchFailed('busy');
    throw new SwitchFailed(isStorageFull(error) ? 'full' : 'failed');
  }
}

/** Works on the database over a connection of its own, which is closed then. */
async function over<T>({ name }: Deps, key: RowKey, work: (db: CairnDatabase) => Promise<T>) {
  // Nobody else is there: this connection shares nothing.
  const db = new CairnDatabase(name, undefined, { key: { read: async () => key }, around: {} });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Makes the database anew with its rows changed, and what is derived from them goes: nothing is left of what they were. */
async function renewed({ name, rest }: Deps, change: Change, { signal, onProgress }: Work) {
  const { indexedDB: all, IDBKeyRange: range } = Dexie.dependencies;
  for (const derived of DERIVED) await Dexie.delete(derived);
  await renewDatabase(name, change, { signal, onProgress, all, range });
  await new Promise((resolve) => setTimeout(resolve, rest));
}

/**
 * Turns the lock on: all rows are sealed or none, and the browser's files hold nothing any more of what they were. It can
 * be ended for the first `ASIDE` of its time. Rejects with SwitchFailed.
 */
export function turnOn(
  { header, key }: { header: Header; key: RowKey },
  work: Work = {},
  deps: SwitchDeps = {},
): Promise<void> {
  const all = filled(deps);
  return undisturbed(all, work, async () => {
    const change = await over(all, key, (db) => sealedChange(db, header, key));
    await renewed(all, change, work);
  });
}

/** Takes the lock off: all rows lie as they are again, or none. Rejects with SwitchFailed. */
export function turnOff(
  { key }: { key: RowKey },
  work: Work = {},
  deps: SwitchDeps = {},
): Promise<{ unopened: number }> {
  const all = filled(deps);
  return undisturbed(all, work, async () => ({
    unopened: await over(all, key, (db) => openAll(db, key.mark, work)),
  }));
}

const unchanged: Change = { carry: async (_, rows) => rows, added: {} };

/** Takes from the browser's files whatever rows were before they were deleted or changed. Rejects with SwitchFailed. */
export function clearTraces(work: Work = {}, deps: SwitchDeps = {}): Promise<void> {
  const all = filled(deps);
  return undisturbed(all, work, () => renewed(all, unchanged, work));
}
