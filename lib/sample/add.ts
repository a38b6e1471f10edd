import type { CalendarAccount } from '../calendar/account';
import type { Row } from '../shared/row';
import type { Store } from '../storage/store';
import { sampleRows } from './rows';

const LOTS = 0x1000_0000;

/** The sample that is there, as its calendar; null when there is none. */
export async function sampleAccount(store: Store): Promise<CalendarAccount | null> {
  const rows = await store.calendarAccounts.table.where('kind').equals('sample').toArray();
  return store.calendarAccounts.read(rows)[0] ?? null;
}

type SampleTable = keyof ReturnType<typeof sampleRows>;

async function write(store: Store, name: SampleTable, rows: readonly Row[]): Promise<void> {
  await store[name].addMany(rows as never);
}

/**
 * Fills in the sample around now, in one transaction; where there is one already, nothing happens.
 * Tells whether it was added.
 */
export function addSample(store: Store, random: () => number = Math.random): Promise<boolean> {
  const rows = sampleRows(store.clock(), Math.floor(random() * LOTS));
  const names = Object.keys(rows) as SampleTable[];
  const tables = names.map((name) => store[name].table);
  return store.db.transaction('rw', tables, async () => {
    if (await sampleAccount(store)) return false;
    for (const name of names) await write(store, name, rows[name]);
    return true;
  });
}
