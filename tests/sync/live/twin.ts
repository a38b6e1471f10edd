import type { Store } from '@/lib/storage/store';
import { type TableName, tableSchemas } from '@/lib/storage/tables';
import { readLive } from '@/lib/sync/live/read-live';
import { testStore } from '../../support/store';
import type { signedIn } from './support';

type World = Awaited<ReturnType<typeof signedIn>>;
type Tables = Map<TableName, unknown[]>;

const names = Object.keys(tableSchemas) as TableName[];

async function tablesOf(store: Store): Promise<Tables> {
  const all = await Promise.all(names.map((name) => store[name].table.toArray()));
  return new Map(names.map((name, at) => [name, all[at] ?? []]));
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** Columns that chance or the stand-in gives: a sync token, and a hash of ids that may be new. */
function masked(key: string, value: unknown, chance: readonly string[]): unknown {
  if (key === 'self' && Array.isArray(value)) return value.toSorted();
  return chance.includes(key) && typeof value === 'string' ? '' : value;
}

/** Rows as text, in no order; ids that came with the round are all the same. */
function plain(tables: Tables, known: ReadonlySet<string>, chance: readonly string[]) {
  const text = (row: unknown) =>
    JSON.stringify(row, (key, value) => masked(key, value, chance)).replace(UUID, (id) =>
      known.has(id) ? id : 'new',
    );
  return Object.fromEntries([...tables].map(([name, rows]) => [name, rows.map(text).sort()]));
}

/** A store of its own that holds the same rows. */
async function copied(tables: Tables, now: number): Promise<Store> {
  const { store } = testStore(now);
  for (const [name, rows] of tables) await store[name].table.bulkAdd(rows);
  return store;
}

/** One round as it is, and the same round from the same rows with all events judged anew; both as plain text. */
export async function bothWays(world: World) {
  const { store, deps, account, clock } = world;
  const before = await tablesOf(store);
  const known = new Set(JSON.stringify([...before]).match(UUID) ?? []);
  const twin = await copied(before, clock.now);
  let byParts = 0;
  const { ingestChanges } = deps;
  const counting: typeof ingestChanges = async (...args) => {
    const report = (await ingestChanges?.(...args)) ?? null;
    byParts += report ? 1 : 0;
    return report;
  };
  const anew = await readLive(twin, { ...deps, ingestChanges: undefined }, account);
  const short = await readLive(store, { ...deps, ingestChanges: counting }, account);
  const chance = byParts > 0 ? ['token'] : ['token', 'known'];
  const tell = async (of: Store, outcome: typeof anew) => ({
    ...plain(await tablesOf(of), known, chance),
    report: outcome.ok ? outcome.report : outcome.reason,
  });
  const both = { anew: await tell(twin, anew), short: await tell(store, short), byParts };
  twin.db.close();
  return both;
}
