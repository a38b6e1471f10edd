import * as z from 'zod/mini';
import { withoutSample } from '../sample/traces';
import { textIn } from '../storage/raw';
import type { Store } from '../storage/store';
import { type TableName, tableSchemas } from '../storage/tables';
import type { AnyRow } from './tables';

/** A table's rows as a copy meets them: the sample stands aside. */
export interface Here {
  /** As they lie on disk, the sample's too. */
  raw: unknown[];
  rows: AnyRow[];
  /** Ids of rows that their schema refuses. */
  unread: string[];
}

/** Reads one table, in the caller's transaction. */
export async function rowsHere(store: Store, name: TableName): Promise<Here> {
  const raw = await store[name].table.toArray();
  const here: Here = { raw, rows: [], unread: [] };
  for (const row of withoutSample(name, raw)) {
    const parsed = z.safeParse(tableSchemas[name], row);
    if (parsed.success) here.rows.push(parsed.data);
    else if (textIn(row, 'id') !== '') here.unread.push(textIn(row, 'id'));
  }
  return here;
}
