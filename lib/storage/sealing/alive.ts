import { type DBCoreTable, type DBCoreTransaction, Dexie, type PromiseExtended } from 'dexie';

interface Waiting {
  /** Hands over what came of it, while the transaction may be used. */
  settle: (() => void) | null;
  fail: (error: unknown) => void;
}

const waits = new WeakMap<DBCoreTransaction, Set<Waiting>>();

/** Hands over what is there, and asks the database for nothing as long as something is awaited: an idle transaction ends. */
function turn(trans: DBCoreTransaction, table: DBCoreTable, waiting: Set<Waiting>): void {
  for (const one of [...waiting]) {
    if (!one.settle) continue;
    waiting.delete(one);
    one.settle();
  }
  if (waiting.size === 0) {
    waits.delete(trans);
    return;
  }
  const fail = (error: unknown) => {
    waits.delete(trans);
    for (const one of waiting) one.fail(error);
  };
  table.get({ trans, key: -Infinity }).then(() => turn(trans, table, waiting), fail);
}

/**
 * What comes of work outside of the database, and the transaction is still open then. Dexie's own `waitFor` loses one
 * of two that are awaited at once when the later one ends first (dexie 4.4, transaction.ts).
 */
export function whileOpen<T>(
  trans: DBCoreTransaction,
  table: DBCoreTable,
  work: () => Promise<T>,
): PromiseExtended<T> {
  const awaited = new Dexie.Promise((resolve, reject) => {
    const one: Waiting = { settle: null, fail: reject };
    Dexie.ignoreTransaction(work).then(
      (value) => {
        one.settle = () => resolve(value);
      },
      (error) => {
        one.settle = () => reject(error);
      },
    );
    const others = waits.get(trans);
    if (others) {
      others.add(one);
      return;
    }
    const waiting = new Set([one]);
    waits.set(trans, waiting);
    turn(trans, table, waiting);
  });
  return awaited as PromiseExtended<T>;
}
