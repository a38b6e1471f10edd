import { onOneSide } from '../../shared/sample-id';
import type { Undo } from '../../shared/take-back';
import { RowUnavailable } from '../../storage/rows';
import type { Store } from '../../storage/store';
import { type Counts, countsOf } from './counts';
import { joinTexts, mergedPartner, renamed, repartnered } from './merge-rows';
import { carryOut, type Plan, putBack } from './plan';
import type { Raw } from './raw';
import { ownNames, type Traces, tracesOf } from './traces';

function numbers(rows: readonly Raw[], column: string): number[] {
  return rows.flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
}

/** The other's roadmap comes after one's own. */
function themesAfter(own: readonly Raw[], others: readonly Raw[]): Raw[] {
  const first = Math.max(-1, ...numbers(own, 'order')) + 1;
  const least = Math.min(...numbers(others, 'order'), Number.POSITIVE_INFINITY);
  return others.map((row) =>
    typeof row.order === 'number' ? { ...row, order: first + row.order - least } : row,
  );
}

const present = (row: Raw) => row.deletedAt === null;

/** One focus is worked on at a time (PRACTICE S1): the other's rests. */
function focusesBeside(own: readonly Raw[], others: readonly Raw[]): Raw[] {
  const busy = own.some((row) => present(row) && row.status === 'active');
  return others.map((row) =>
    busy && row.status === 'active' ? { ...row, status: 'paused' } : row,
  );
}

/** One guided session is gone through at a time: the other's waits. */
function sessionsBeside(own: readonly Raw[], others: readonly Raw[]): Raw[] {
  const busy = own.some((row) => present(row) && row.status === 'open');
  return others.map((row) => (busy && row.status === 'open' ? { ...row, status: 'paused' } : row));
}

/** A relationship has one charter: two become one, and the other's row is taken away softly. */
function charters(own: readonly Raw[], others: readonly Raw[], stays: string, now: number): Raw[] {
  const mine = own.find(present);
  if (!mine) return others.map((row) => ({ ...row, partnerId: stays, updatedAt: now }));
  const theirs = others.filter(present);
  if (theirs.length === 0) return others.map((row) => ({ ...row, partnerId: stays }));
  const { id, createdAt, deletedAt, partnerId, agreedOn, ...texts } = mine;
  const all = theirs.reduce<unknown>((joined, row) => {
    const { id: _, createdAt: __, deletedAt: ___, partnerId: ____, agreedOn: _____, ...more } = row;
    return joinTexts(joined, more);
  }, texts) as Record<string, unknown>;
  const one = { ...all, id, createdAt, deletedAt, partnerId, updatedAt: now };
  const date = agreedOn ?? theirs[0]?.agreedOn ?? null;
  const gone = others.map((row) => ({
    ...row,
    partnerId: stays,
    deletedAt: row.deletedAt ?? now,
    updatedAt: now,
  }));
  return [{ ...one, agreedOn: date }, ...gone];
}

/** The row that is taken away softly tells nothing more of a person: a later deletion for good would miss it. */
const NOBODY = { name: '', emails: [], profile: null, expectations: null };

function planOf(own: Traces, others: Traces, stays: string, goes: string, now: number): Plan {
  const put: Plan['put'] = {};
  const move = (rows: readonly Raw[]) =>
    rows.map((row) => ({ ...row, partnerId: stays, updatedAt: now }));
  for (const name of ownNames) put[name] = move(others.own[name]);
  put.roadmapThemes = move(themesAfter(own.own.roadmapThemes, others.own.roadmapThemes));
  put.focuses = move(focusesBeside(own.own.focuses, others.own.focuses));
  put.guidedSessions = move(sessionsBeside(own.own.guidedSessions, others.own.guidedSessions));
  put.objectives = others.objectives.map((row) => ({
    ...row,
    partnerIds: renamed(row, goes, stays),
    updatedAt: now,
  }));
  put.charters = charters(own.own.charters, others.own.charters, stays, now);
  put.meetings = others.meetings.map((row) => repartnered(row, goes, stays, now));
  return { put, remove: {} };
}

/** What moves over to the partner who stays, by kind; undeleted rows are counted. */
export async function mergePreview(store: Store, goes: string): Promise<Counts> {
  return countsOf(await tracesOf(store, goes));
}

/**
 * Makes one partner of two, in one transaction: `stays` keeps name, chair and phase, and gets all that
 * hangs on `goes`. The undo brings each row back as it was. Throws RowUnavailable,
 * also for two of whom one is the sample's: with the sample the user's own would go.
 */
export async function mergePartners(store: Store, stays: string, goes: string): Promise<Undo> {
  const scope = ['partners', 'meetings', 'objectives', ...ownNames].map((name) =>
    store.db.table(name),
  );
  const images = await store.db.transaction('rw', scope, async () => {
    const [one, other] = await store.partners.many([stays, goes]);
    if (!one || !other || stays === goes || !onOneSide(stays, goes))
      throw new RowUnavailable('partners', goes);
    const now = store.clock();
    const plan = planOf(
      await tracesOf(store, stays),
      await tracesOf(store, goes),
      stays,
      goes,
      now,
    );
    plan.put.partners = [
      { ...mergedPartner(one, other, now) },
      { ...other, ...NOBODY, deletedAt: now, updatedAt: now },
    ];
    return carryOut(store, plan);
  });
  return () => store.db.transaction('rw', scope, () => putBack(store, images));
}
