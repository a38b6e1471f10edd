import { takenBack } from '../../shared/take-back';
import type { Store } from '../../storage/store';
import type { TableName } from '../../storage/tables';
import type { Raw } from './raw';
import { removeRows, rowsWith } from './rows-at';

/** Rows to write anew and rows to take off the disk, by table. */
export interface Plan {
  put: Partial<Record<TableName, Raw[]>>;
  remove: Partial<Record<TableName, string[]>>;
}

type Entry<T> = readonly [name: TableName, rows: T];
type Images = Map<string, { before: Raw; after: Raw }>;

/** The parts of a plan, as pairs. */
export function entriesOf<T>(part: Partial<Record<TableName, T>>): Entry<T>[] {
  return Object.entries(part) as [TableName, T][];
}

/** Carries a plan out, within the caller's transaction, and gives what each rewritten row was before. */
export async function carryOut(store: Store, plan: Plan): Promise<Map<TableName, Images>> {
  const images = new Map<TableName, Images>();
  for (const [name, rows] of entriesOf(plan.put)) {
    const ids = rows.map(({ id }) => id);
    const before = await rowsWith(store, name, ids);
    const old = new Map(before.map((row) => [row.id, row]));
    const kept = rows.flatMap((after) => {
      const was = old.get(after.id);
      return was ? [[after.id, { before: was, after }] as const] : [];
    });
    images.set(name, new Map(kept));
    await store[name].table.bulkPut(rows);
  }
  for (const [name, ids] of entriesOf(plan.remove)) await removeRows(store, name, ids);
  return images;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The columns in which two states of a row differ, with the values of `row`. */
function differing(row: Raw, other: Raw): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => !same(value, other[name])),
  );
}

/** A row that nobody has touched since goes back whole; of another, only what the plan changed and nobody since. */
function backTo(before: Raw, after: Raw, now: Raw): Raw {
  if (same(now, after)) return before;
  const wrote = differing(after, before);
  return { ...now, ...takenBack<Record<string, unknown>>(now, wrote, before) };
}

/** Takes a plan's rewritten rows back, within the caller's transaction; rows that went since stay gone. */
export async function putBack(store: Store, images: ReadonlyMap<TableName, Images>): Promise<void> {
  for (const [name, rows] of images) {
    const { table } = store[name];
    const now = await rowsWith(store, name, [...rows.keys()]);
    const back = now.flatMap((row) => {
      const image = rows.get(row.id);
      return image ? [backTo(image.before, image.after, row)] : [];
    });
    await table.bulkPut(back);
  }
}
