import { type Change, putAside, type Renewing, tools } from './aside';
import { makeAnew } from './make-anew';
import { inBetween } from './name';
import { deleted, given, opened, withOpened } from './raw-database';

/**
 * Makes a database anew with its rows changed, so that nothing is left in its files of what they held before: browsers
 * leave what was overwritten in theirs, those of a deleted database they clear (docs/security.md). Name and version are
 * as before. Nobody may have the database open, nor open it before this is through (`settleRenewal`). Wherever it is
 * ended, all rows are there: as before, or changed. Rejects with the reason when it is ended by its signal and with the
 * database's error as long as the former database is there, which then stays; what fails later is left to `settleRenewal`.
 */
export async function renewDatabase(
  name: string,
  change: Change,
  how: Renewing = {},
): Promise<void> {
  const { all } = tools(how);
  try {
    await putAside(name, change, how);
    how.signal?.throwIfAborted();
    await deleted(all, name);
  } catch (error) {
    await deleted(all, inBetween(name)).catch(() => undefined);
    throw error;
  }
  await makeAnew(name, how).catch(() => undefined);
  how.onProgress?.(1);
}

async function isThere(all: IDBFactory, name: string): Promise<boolean> {
  return (await all.databases()).some((one) => one.name === name);
}

function isEmpty(all: IDBFactory, name: string): Promise<boolean> {
  return withOpened(opened(all, name), async (db) => {
    const names = [...db.objectStoreNames];
    if (names.length === 0) return true;
    const reading = db.transaction(names);
    const counts = await Promise.all(names.map((one) => given(reading.objectStore(one).count())));
    return counts.every((count) => count === 0);
  });
}

/**
 * Ends a renewal that was cut off; asked before the database is opened. `alone` runs the work while nobody else has the
 * database open. Gives whether there was one. Costs one look at the names of the databases.
 */
export async function settleRenewal(
  name: string,
  alone: (work: () => Promise<void>) => Promise<void>,
  how: Renewing = {},
): Promise<boolean> {
  const { all } = tools(how);
  if (!(await isThere(all, inBetween(name)))) return false;
  await alone(async () => {
    if (!(await isThere(all, inBetween(name)))) return;
    const whole = (await isThere(all, name)) && !(await isEmpty(all, name));
    if (whole) await deleted(all, inBetween(name));
    else {
      await deleted(all, name);
      await makeAnew(name, how);
    }
  });
  return true;
}
