import { isPresent } from '@/lib/storage/raw';
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

/** How much there is of what the user would count; soft-deleted rows are not. */
export async function dataCounts(store: Store): Promise<Counts> {
  const all = await Promise.all(
    counted.map(async (kind) => {
      const n = await store[kind].table.filter(isPresent).count();
      return { kind, n };
    }),
  );
  return all.filter(({ n }) => n > 0);
}
