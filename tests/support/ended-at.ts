import { IDBDatabase, IDBFactory } from 'fake-indexeddb';

/**
 * Runs work that is ended, as by its browser, at the n-th thing that it asks of IndexedDB: what was done stays done, and
 * nothing is done after it. Gives whether it came that far.
 */
export async function endedAt(at: number, work: () => Promise<unknown>): Promise<boolean> {
  let asked = 0;
  const dying: [object, string][] = [
    [IDBFactory.prototype, 'open'],
    [IDBFactory.prototype, 'deleteDatabase'],
    [IDBDatabase.prototype, 'transaction'],
  ];
  const real = dying.map(([one, key]) => Reflect.get(one, key) as () => unknown);
  for (const [n, [one, key]] of dying.entries()) {
    Reflect.set(one, key, function (this: unknown, ...args: unknown[]) {
      // Within its own making of a database it asks for nothing.
      asked += Number(args[1] !== 'versionchange');
      if (asked >= at && args[1] !== 'versionchange') throw new Error('ended');
      return Reflect.apply(real[n] as () => unknown, this, args);
    });
  }
  try {
    await work();
  } catch (error) {
    if (asked < at) throw error;
  } finally {
    for (const [n, [one, key]] of dying.entries()) Reflect.set(one, key, real[n]);
  }
  return asked >= at;
}
