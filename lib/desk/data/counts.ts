import { columnOf, isPresent } from '@/lib/storage/raw';
import type { Store } from '../../storage/store';
import type { TableName } from '../../storage/tables';
import type { Counts } from '../partners/counts';

const counted: readonly TableName[] = [
  'partners',
  'meetings',
  'noteBlocks',
  'actions',
  'agendaItems',
  'goals',
  'charters',
  'agreements',
  'reflections',
  'ownPrompts',
  'calendarAccounts',
  'calendarEvents',
];

/** So many rows are read at once, some 10 ms of them: a page that counts ten years still draws. */
const CHUNK = 250;

async function present(store: Store, kind: TableName): Promise<number> {
  const { table } = store[kind];
  let n = 0;
  let rows = await table.orderBy(':id').limit(CHUNK).toArray();
  while (rows.length > 0) {
    n += rows.filter(isPresent).length;
    const last = columnOf(rows.at(-1), 'id') as string;
    rows = await table.where(':id').above(last).limit(CHUNK).toArray();
  }
  return n;
}

/** How much there is of what the user would count; soft-deleted rows are not. */
export async function dataCounts(store: Store): Promise<Counts> {
  const scope = counted.map((kind) => store[kind].table);
  const all: Counts = [];
  await store.db.transaction('r', scope, async () => {
    for (const kind of counted) all.push({ kind, n: await present(store, kind) });
  });
  return all.filter(({ n }) => n > 0);
}
