import type { TableName } from '../../storage/tables';
import { isSame, laterOf } from '../order';
import { planTable, type TablePlan, type Tally } from '../plan';
import type { AnyRow } from '../tables';
import { kinds } from './kinds';
import { type Aliases, redirected } from './redirect';
import { type Group, unite } from './unite';

/** Of these a partner has one at a time: the others wait. */
const BUSY: { readonly [Name in TableName]?: string } = {
  focuses: 'active',
  guidedSessions: 'open',
};

/** Who stands for whom; a row that was taken away for another one, and is alone with its key, still leads there. */
function aliasesOf(groups: readonly Group[], rows: readonly AnyRow[]): Map<string, string> {
  const to = new Map<string, string>();
  for (const { id, sameAs } of rows) if (typeof sameAs === 'string') to.set(id, sameAs);
  for (const { stands, away } of groups) {
    to.delete(stands.id);
    for (const { id } of away) to.set(id, stands.id);
  }
  return to;
}

function kindOf({ stands, away }: Group, was: ReadonlyMap<string, AnyRow>): keyof Tally | null {
  const all = [stands, ...away];
  const there = stands.deletedAt === null;
  const known = all.filter(({ id }) => was.has(id));
  if (known.length === 0) return there ? 'fresh' : null;
  const wasThere = known.some(({ id }) => was.get(id)?.deletedAt === null);
  if (!there) return wasThere ? 'goes' : null;
  if (away.some(({ id }) => was.get(id)?.sameAs === undefined)) return 'both';
  const old = was.get(stands.id);
  return old && isSame(old, stands) ? 'same' : 'newer';
}

/** Whether a row waits here that goes on in the copy, since it was put away for another one. */
function isResting(mine: AnyRow, theirs: AnyRow, busy: string): boolean {
  const same = mine.updatedAt === theirs.updatedAt;
  return same && mine.status === 'paused' && theirs.status === busy;
}

/** Of what a partner does one at a time, only what was changed last goes on. */
function resting(rows: readonly AnyRow[], busy: string, partners: ReadonlySet<string>): AnyRow[] {
  const of = new Map<string, AnyRow[]>();
  for (const row of rows) {
    const partner = String(row.partnerId);
    if (row.deletedAt !== null || row.status !== busy || !partners.has(partner)) continue;
    of.set(partner, [...(of.get(partner) ?? []), row]);
  }
  return [...of.values()].flatMap((some) => {
    const goesOn = some.reduce(laterOf);
    return some.filter((row) => row !== goesOn).map((row) => ({ ...row, status: 'paused' }));
  });
}

/**
 * Plans how a copy is added, table by table in their order: what two browsers hold of one thing under two ids (a meeting
 * of one event, a partner of one address) becomes one row, on which hangs what hung on both. Pure but for what it
 * remembers of the tables before.
 */
export function createUniter() {
  const aliases: Aliases = {};
  return (
    name: TableName,
    here: readonly AnyRow[],
    unread: readonly string[],
    theirs: readonly AnyRow[],
  ): TablePlan => {
    const mine = here.map((row) => redirected(name, row, aliases));
    const busy = BUSY[name];
    const known = new Map(mine.map((row) => [row.id, row]));
    const coming = theirs.map((row) => {
      const next = redirected(name, row, aliases);
      const rests = known.get(row.id);
      return busy && rests && isResting(rests, next, busy) ? rests : next;
    });
    const kind = kinds[name];
    const groups = kind ? unite(kind, mine, coming) : [];
    if (kind) aliases[name] = aliasesOf(groups, [...mine, ...coming]);
    const grouped = new Map(
      groups.flatMap(({ stands, away }) => [stands, ...away]).map((row) => [row.id, row]),
    );
    const alone = (row: AnyRow) => !grouped.has(row.id);
    const { put, tally } = planTable(mine.filter(alone), unread, coming.filter(alone), 'merge');
    const was = new Map(here.map((row) => [row.id, row]));
    for (const group of groups) {
      const what = kindOf(group, was);
      if (what) tally[what] += 1;
    }
    const next = new Map(known);
    for (const row of [...put, ...grouped.values()]) next.set(row.id, row);
    const partners = new Set(aliases.partners?.values());
    if (busy) for (const row of resting([...next.values()], busy, partners)) next.set(row.id, row);
    const writes = [...next.values()].filter((row) => {
      const old = was.get(row.id);
      return old !== row && (old === undefined || !isSame(old, row));
    });
    return { put: writes, remove: [], tally };
  };
}
