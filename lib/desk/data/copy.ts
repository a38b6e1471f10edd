import { isPresent } from '@/lib/storage/raw';
import { withoutSample } from '../../sample/traces';
import type { Settings } from '../../shared/settings';
import { migrations } from '../../storage/migrations';
import type { Store } from '../../storage/store';
import { type TableName, tableSchemas } from '../../storage/tables';
import type { Counts } from '../partners/counts';

/** What a calendar has brought can be read again, and would only make the file heavy. */
const leftOut: ReadonlySet<TableName> = new Set([
  'calendarEvents',
  'calendarFiles',
  'cursors',
  'syncLog',
]);

/** The tables of a full copy. */
export const copiedTables = (Object.keys(tableSchemas) as TableName[]).filter(
  (name) => !leftOut.has(name),
);

/** Everything the user has, as one file. */
export interface FullCopy {
  format: 'cairn';
  /** The version of the database's shape, as `lib/storage/migrations` counts it. */
  schema: number;
  /** UTC ms. */
  madeAt: number;
  settings: Settings;
  /** Rows as they lie on disk, unreadable ones included; addresses of calendars are left out. */
  tables: Partial<Record<TableName, unknown[]>>;
}

/** A calendar's address is a secret: no copy that can be sent around holds it. */
function unsecret(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'address' in row
    ? { ...row, address: '' }
    : row;
}

/** Reads everything but the sample for a file, in one transaction: no row is missing that another one speaks of. */
export async function fullCopy(store: Store, settings: Settings): Promise<FullCopy> {
  const tables: FullCopy['tables'] = {};
  const scope = copiedTables.map((name) => store[name].table);
  await store.db.transaction('r', scope, async () => {
    for (const name of copiedTables) {
      const rows = withoutSample(name, await store[name].table.toArray());
      tables[name] = name === 'calendarAccounts' ? rows.map(unsecret) : rows;
    }
  });
  const schema = Math.max(...migrations.map(({ version }) => version));
  return { format: 'cairn', schema, madeAt: store.clock(), settings, tables };
}

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
