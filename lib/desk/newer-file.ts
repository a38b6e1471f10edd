import type { CalendarAccount } from '../calendar/account';
import type { Store } from '../storage/store';
import { importFile } from '../sync/import-file';
import type { ReadOptions, SyncDeps, SyncOutcome } from '../sync/outcome';
import { type Swap, type SwapAnswer, swapOf } from './swap';

interface NewerFile extends Pick<ReadOptions, 'signal' | 'onProgress'> {
  name: string;
  /** The name of the file whose place it takes. */
  instead: string;
  bytes: Uint8Array;
  /** Asked before a file with nothing of the former in it takes the place of one that held mentoring. */
  onSwap(swap: Swap): Promise<SwapAnswer>;
}

async function files(store: Store): Promise<CalendarAccount[]> {
  const rows = await store.calendarAccounts.table.where('kind').equals('file').toArray();
  return store.calendarAccounts.read(rows);
}

/** Calls a calendar file what the newer file is called, unless another calendar has that name: names tell files apart. */
async function takeName(store: Store, id: string, name: string): Promise<void> {
  if ((await files(store)).some((other) => other.name === name)) return;
  await store.calendarAccounts.rewrite(id, (row) => ({ ...row, name }));
}

/** "work.ics", or "work (2).ics" where a calendar has that name. */
async function freeName(store: Store, name: string): Promise<string> {
  const taken = new Set((await files(store)).map((one) => one.name));
  const [, stem = name, end = ''] = /^(.+?)(\.[^.]*)?$/su.exec(name) ?? [];
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${stem} (${n})${end}`;
  return free;
}

/** Thrown between reading and storing: nothing is changed. */
const stopped = () => new DOMException('Not in its place', 'AbortError');

/**
 * Brings a calendar file in where another one was, under its own name; what the user calls the calendar stays.
 * A file that is refused or cancelled changes nothing. One that has nothing of the former in it is asked about first.
 */
export async function importInstead(
  store: Store,
  deps: SyncDeps,
  { name, instead, onSwap, ...file }: NewerFile,
): Promise<SyncOutcome> {
  const former = (await files(store)).find((one) => one.name === instead);
  let beside = false;
  const read: SyncDeps['read'] = async (bytes, options) => {
    const newer = await deps.read(bytes, options);
    const swap = former ? await swapOf(store, former, newer.events) : null;
    const answer = swap ? await onSwap(swap) : 'take';
    beside = answer === 'add';
    if (answer !== 'take') throw stopped();
    return newer;
  };
  const outcome = await importFile(store, { ...deps, read }, { ...file, name: instead });
  if (beside) return importFile(store, deps, { ...file, name: await freeName(store, name) });
  if (outcome.ok && name !== instead) await takeName(store, outcome.account.id, name);
  return outcome;
}
