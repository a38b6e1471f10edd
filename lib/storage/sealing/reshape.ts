import type { Dexie } from 'dexie';
import { columnOf } from '../raw';
import { LOCK_ID, LOCKS, lockRow } from './lock-row';

/** The tables whose rows are sealed. */
export function sealedTables(db: Pick<Dexie, 'tables'>) {
  return db.tables.filter(({ name }) => name !== LOCKS);
}

/** Which columns stand beside what is sealed, by table, as text to compare. */
export function shapesOf(db: Pick<Dexie, 'tables'>): string {
  const shapes = sealedTables(db).map(({ name, schema }) => {
    const paths = schema.indexes.flatMap(({ keyPath }) => keyPath ?? []);
    return [name, [...new Set(paths)].sort()] as const;
  });
  return JSON.stringify(Object.fromEntries(shapes.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Whether rows were sealed when other columns were indexed: a new index finds nothing in them. */
export function isReshapeDue(db: Pick<Dexie, 'tables'>, row: unknown): boolean {
  const shapes = columnOf(row, 'shapes');
  return typeof shapes === 'string' && shapes !== shapesOf(db);
}

function shapesIn(row: unknown): Record<string, unknown> {
  const text = columnOf(row, 'shapes');
  return typeof text === 'string' ? (JSON.parse(text) as Record<string, unknown>) : {};
}

/** Writes the rows of the tables whose indexes are others by now, all or nothing, so that each shows what they need. */
export async function reshape(db: Dexie): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const row = await lockRow(db);
    if (!isReshapeDue(db, row)) return;
    const were = shapesIn(row);
    const are = shapesIn({ shapes: shapesOf(db) });
    for (const table of sealedTables(db)) {
      if (JSON.stringify(were[table.name]) === JSON.stringify(are[table.name])) continue;
      await table.toCollection().modify(() => undefined);
    }
    await db.table(LOCKS).update(LOCK_ID, { shapes: shapesOf(db) });
  });
}
