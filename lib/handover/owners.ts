import { columnOf, textIn } from '../storage/raw';
import type { Store } from '../storage/store';
import { type TableName, tableSchemas } from '../storage/tables';
import type { Bundle } from './read';
import type { HandTable } from './views';

/** Whose a row with an id is, of those that a file names and that are here. */
export interface Owner {
  table: TableName;
  /** It hangs on the partner. */
  theirs: boolean;
  deleted: boolean;
}

const names = Object.keys(tableSchemas) as TableName[];

function isOf(row: unknown, partnerId: string): boolean {
  const ids = columnOf(row, 'partnerIds');
  return textIn(row, 'partnerId') === partnerId || (Array.isArray(ids) && ids.includes(partnerId));
}

/** Every row here, of whichever table, that has an id which the file names. In the caller's transaction. */
export async function ownersOf(
  store: Store,
  bundle: Pick<Bundle, 'rows' | 'meetings'>,
  partnerId: string,
): Promise<Map<string, Owner>> {
  const ids = new Set([
    ...bundle.rows.filter(({ table }) => table !== 'charters').map(({ row }) => row),
    ...bundle.meetings.map(({ id }) => id),
  ]);
  const owners = new Map<string, Owner>();
  for (const table of names) {
    const rows = await store[table].table.bulkGet([...ids]);
    for (const row of rows) {
      if (row === undefined) continue;
      const meeting = textIn(row, 'meetingId');
      const of = table === 'noteBlocks' ? await store.meetings.table.get(meeting) : row;
      const deleted = columnOf(row, 'deletedAt') !== null;
      // A row that can't be read is nobody's to write to.
      const readable = typeof row === 'object' && row !== null && store[table].asWritten(row);
      const theirs = Boolean(readable) && isOf(of, partnerId);
      owners.set(textIn(row, 'id'), { table, theirs, deleted });
    }
  }
  return owners;
}

/** Whether an id may be used for a row of this table with the partner. */
export function isFree(
  owners: ReadonlyMap<string, Owner>,
  table: HandTable | 'meetings',
  id: string,
): boolean {
  const owner = owners.get(id);
  return !owner || (owner.table === table && owner.theirs);
}
