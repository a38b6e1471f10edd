import type { CalendarAccount } from '../calendar/account';
import type { Store } from '../storage/store';
import { sampleRows } from './rows';

const LOTS = 0x1000_0000;

/** The sample that is there, as its calendar; null when there is none. */
export async function sampleAccount(store: Store): Promise<CalendarAccount | null> {
  const rows = await store.calendarAccounts.table.where('kind').equals('sample').toArray();
  return store.calendarAccounts.read(rows)[0] ?? null;
}

type SampleRows = ReturnType<typeof sampleRows>;
const namesOf = (rows: SampleRows) => Object.keys(rows) as (keyof SampleRows)[];

/** Writes the rows of a sample; run it in a transaction over their tables. */
export async function layOut(store: Store, rows: SampleRows): Promise<void> {
  for (const name of namesOf(rows)) await store[name].addMany(rows[name] as never);
}

/** What tells a new sample from others; `random` gives 0 to 1. */
export function newLot(random: () => number): number {
  return Math.floor(random() * LOTS);
}

/**
 * Fills in the sample around now, in one transaction; where there is one already, nothing happens.
 * Tells whether it was added.
 */
export function addSample(store: Store, random: () => number = Math.random): Promise<boolean> {
  const rows = sampleRows(store.clock(), newLot(random));
  const tables = namesOf(rows).map((name) => store[name].table);
  return store.db.transaction('rw', tables, async () => {
    if (await sampleAccount(store)) return false;
    await layOut(store, rows);
    return true;
  });
}
