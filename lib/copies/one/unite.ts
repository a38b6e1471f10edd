import { oneEach } from '../plan';
import type { AnyRow } from '../tables';
import type { Kind } from './kinds';

/** Rows of one thing, and what becomes of them. */
export interface Group {
  /** The row that stands for all; of their ids it has the first. */
  stands: AnyRow;
  /** The others, each taken away softly, with `sameAs`. */
  away: AnyRow[];
}

/** Ids by their keys: those that share one, or share one with one that does, are together. */
function together(
  rows: ReadonlyMap<string, AnyRow>,
  kind: Kind,
  vague: ReadonlySet<string>,
): string[][] {
  const lead = new Map<string, string>();
  const find = (id: string): string => {
    const next = lead.get(id) ?? id;
    return next === id ? id : find(next);
  };
  const first = new Map<string, string>();
  for (const [id, row] of rows) {
    for (const key of kind.keys(row)) {
      if (vague.has(key)) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, id);
      else lead.set(find(id), find(known));
    }
  }
  const groups = new Map<string, string[]>();
  for (const id of rows.keys()) {
    const of = find(id);
    const some = groups.get(of);
    if (some) some.push(id);
    else groups.set(of, [id]);
  }
  return [...groups.values()].filter((ids) => ids.length > 1).map((ids) => ids.sort());
}

/** The keys that two rows of one side have, each of them there for itself. */
function vagueKeys(kind: Kind, sides: readonly (readonly AnyRow[])[]): Set<string> {
  const vague = new Set<string>();
  for (const side of sides) {
    const own = side.filter(({ deletedAt, sameAs }) => deletedAt === null && !sameAs);
    const met = new Set<string>();
    for (const key of own.flatMap(kind.keys)) (met.has(key) ? vague : met).add(key);
  }
  return vague;
}

/** Which versions of which rows a row has in it already, by id with the time of change. */
function tookOf(row: AnyRow): Map<string, number> {
  const all = (row.took ?? []) as readonly string[];
  return new Map(
    all.map((one) => {
      const [id = '', at] = one.split(' ');
      return [id, Number(at)];
    }),
  );
}

/** The version that a row is by itself, without what it took in. */
const ownVersion = (row: AnyRow) => tookOf(row).get(row.id) ?? row.updatedAt;

function versionsIn(rows: readonly AnyRow[]): string[] {
  const all = new Map<string, number>();
  for (const row of rows) {
    for (const [id, at] of [...tookOf(row), [row.id, ownVersion(row)] as const]) {
      all.set(id, Math.max(at, all.get(id) ?? at));
    }
  }
  return [...all].map(([id, at]) => `${id} ${at}`).sort();
}

/** A row without what tells it from the others of its thing but what they say. */
function wordsOf(row: AnyRow, kind: Kind): string {
  const { id, createdAt, took, sameAs, ...rest } = row;
  const said = {
    ...rest,
    ...Object.fromEntries(Object.keys(kind.joined(row, row)).map((c) => [c, 0])),
  };
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of two rows the one changed last; of the same moment a deleted one, else the one whose text sorts last. */
function later(kind: Kind, a: AnyRow, b: AnyRow): AnyRow {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  const gone = (row: AnyRow) => row.deletedAt !== null;
  if (gone(a) !== gone(b)) return gone(a) ? a : b;
  return wordsOf(a, kind) >= wordsOf(b, kind) ? a : b;
}

/** What a group comes to; `versions` are those of all its rows, from both sides. */
function groupOf(kind: Kind, rows: readonly AnyRow[], versions: readonly AnyRow[]): Group {
  const own = rows.filter(({ sameAs }) => sameAs === undefined);
  const latest = (own.length > 0 ? own : rows).reduce((a, b) => later(kind, a, b));
  const took = tookOf(latest);
  const isNew = (row: AnyRow) =>
    took.has(row.id) ? ownVersion(row) > (took.get(row.id) ?? 0) : row.id !== latest.id;
  const { sameAs: _, ...stands } = { ...latest };
  for (const row of versions.filter(isNew)) Object.assign(stands, kind.joined(stands, row));
  const [id = latest.id, ...others] = rows.map((row) => row.id);
  const createdAt = Math.min(...rows.map((row) => row.createdAt));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const away = others.flatMap((other) => {
    const row = byId.get(other);
    const deletedAt = row?.deletedAt ?? row?.updatedAt ?? 0;
    return row ? [{ ...row, ...kind.away, deletedAt, sameAs: id }] : [];
  });
  return { stands: { ...stands, id, createdAt, took: versionsIn(versions) }, away };
}

/** The groups among the rows of one table here and in a copy. Pure, and the same from either side. */
export function unite(kind: Kind, here: readonly AnyRow[], theirs: readonly AnyRow[]): Group[] {
  const versions = [...here, ...theirs];
  const each = oneEach(versions);
  const vague = kind.apart ? vagueKeys(kind, [here, theirs]) : new Set<string>();
  const groups = together(each, kind, vague);
  const inGroup = new Set(groups.flat());
  const byId = new Map<string, AnyRow[]>();
  for (const row of versions) {
    if (!inGroup.has(row.id)) continue;
    const some = byId.get(row.id);
    if (some) some.push(row);
    else byId.set(row.id, [row]);
  }
  return groups.map((ids) => {
    const rows = ids.flatMap((id) => each.get(id) ?? []);
    return groupOf(
      kind,
      rows,
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  });
}
