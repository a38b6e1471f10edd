import type { Action } from '../mentoring/action';
import type { Meeting } from '../mentoring/meeting';
import type { Row } from '../shared/row';
import type { Clock } from '../shared/time';
import { CairnDatabase, type Connecting } from './database';
import { createReporter } from './report-corrupt';
import { type Derive, Rows } from './rows';
import { type TableName, tableSchemas } from './tables';

/** Sortable text for an instant (ms), so that a start can stand behind a partner's id in one index. */
export function startKey(instant: number): string {
  return new Date(instant).toISOString();
}

const partnerStarts: Derive<Meeting> = {
  columns: ['partnerStarts'],
  from: ({ start, partnerIds }) => ({
    partnerStarts: partnerIds.map((id) => `${id} ${startKey(start)}`),
  }),
};

/** Behind every date, so that undated actions come last. */
const NO_DATE = '9999-99-99';

const openKey: Derive<Action> = {
  columns: ['openKey'],
  from: ({ owner, due, status, deletedAt }) => {
    const open = status === 'open' && deletedAt === null;
    return open ? { openKey: `${owner} ${due ?? NO_DATE}` } : {};
  },
};

type Tables = { [Name in TableName]: Rows<RowOf<Name>> };
type RowOf<Name extends TableName> = ReturnType<(typeof tableSchemas)[Name]['parse']> & Row;

/** Everything Cairn keeps: one `Rows` a table, and the database for transactions and live queries. */
export type Store = Tables & { db: CairnDatabase; clock: Clock };

/** Opens (lazily) the database and puts typed rows over it. `clock` gives UTC ms; `key` holds the lock's while it is open. */
export function createStore(options: Connecting & { name?: string; clock?: Clock } = {}): Store {
  const clock = options.clock ?? Date.now;
  const db = new CairnDatabase(options.name, undefined, options);
  const report = createReporter(db, clock);
  const table = <Name extends TableName>(name: Name) =>
    new Rows<RowOf<Name>>({
      table: db.rows(name),
      schema: tableSchemas[name] as never,
      clock,
      report,
    });
  const indexed = {
    meetings: new Rows<Meeting>({
      table: db.rows('meetings'),
      schema: tableSchemas.meetings,
      clock,
      report,
      derive: partnerStarts,
    }),
    actions: new Rows<Action>({
      table: db.rows('actions'),
      schema: tableSchemas.actions,
      clock,
      report,
      derive: openKey,
    }),
  };
  const names = Object.keys(tableSchemas) as TableName[];
  const tables = Object.fromEntries(names.map((name) => [name, table(name)])) as Tables;
  return { ...tables, ...indexed, db, clock };
}
