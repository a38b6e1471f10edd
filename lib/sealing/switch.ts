import { Dexie } from 'dexie';
import type { Header } from '../lock/header';
import { CairnDatabase } from '../storage/database';
import { RENEWAL_DUE, renewDatabase } from '../storage/renewal/renew';
import type { RowKey } from '../storage/sealing/form';
import { type Around, alone, here } from '../storage/sealing/form-lock';
import { LOCKS } from '../storage/sealing/lock-row';
import { asItIs } from '../storage/sealing/native';
import { SwitchFailed, type Work } from './failed';
import { openAll, sealAll } from './rewrite';

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

function isFull(error: unknown): boolean {
  const { name = '', inner } = (error ?? {}) as { name?: string; inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && isFull(inner));
}

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
    throw new SwitchFailed(isFull(error) ? 'full' : 'failed');
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

/** Takes from the browser's files what the rows held before they were sealed. False where that didn't succeed. */
async function clearTraces({ name, rest }: Deps, onProgress: Work['onProgress']): Promise<boolean> {
  const { indexedDB: all, IDBKeyRange: range } = Dexie.dependencies;
  try {
    for (const derived of DERIVED) await Dexie.delete(derived);
    await renewDatabase(name, { onProgress, all, range });
    await new Promise((resolve) => setTimeout(resolve, rest));
    return true;
  } catch {
    // It is said on disk that this is due: the next desk does it.
    return false;
  }
}

/**
 * Turns the lock on: all rows are sealed or none. Then what the browser's files still hold of them is cleared, which can
 * be neither ended nor lost: `cleared` is false where it has to be done again (`clearAgain`). Rejects with SwitchFailed.
 */
export function turnOn(
  { header, key }: { header: Header; key: RowKey },
  work: Work = {},
  deps: SwitchDeps = {},
): Promise<{ cleared: boolean }> {
  const all = filled(deps);
  const half = (from: number) => (share: number) => work.onProgress?.(from + share / 2);
  return undisturbed(all, work, async () => {
    await over(all, key, (db) => sealAll(db, header, { ...work, onProgress: half(0) }));
    return { cleared: await clearTraces(all, half(0.5)) };
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

/** Whether clearing was cut off and has to be done again; it can be asked while it is locked. */
export async function isClearingDue(db: CairnDatabase): Promise<boolean> {
  const row = await asItIs(db, (native) =>
    native.objectStoreNames.contains(LOCKS)
      ? native.transaction(LOCKS).objectStore(LOCKS).get(RENEWAL_DUE.id)
      : undefined,
  );
  return row !== undefined;
}

/** Clears again. Rejects with SwitchFailed. */
export function clearAgain(work: Work = {}, deps: SwitchDeps = {}): Promise<{ cleared: boolean }> {
  const all = filled(deps);
  return undisturbed(all, work, async () => ({
    cleared: await clearTraces(all, work.onProgress),
  }));
}
