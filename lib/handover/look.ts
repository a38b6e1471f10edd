import type { Store } from '../storage/store';
import { keyOf, type RowKey } from './keys';
import { currentOf, orderOf, registersOf } from './known';
import { isFree, ownersOf } from './owners';
import type { Bundle, Received, RowRefusal } from './read';
import { later, type Order, type Register, standing } from './register';
import { type SharedPart, sharedWith } from './shared';
import { type HandTable, viewIn } from './views';

/** A row in which a file differs from what is here. */
export interface Difference {
  key: RowKey;
  table: HandTable;
  row: string;
  /** `torn`: both sides changed it since they knew it last. */
  kind: 'new' | 'changed' | 'gone' | 'torn';
  /** What both may read of it; null where it is not there, or was taken away. */
  mine: string | null;
  theirs: string | null;
  /** Whose version is the later one. */
  later: 'mine' | 'theirs';
  /** The meeting that a note was taken in, as the file tells it. */
  meeting: string | undefined;
  /** New, but something is here in just these words that the other side doesn't know. */
  twin: boolean;
}

/** What a file would change, before anything is changed. */
export interface Look {
  differences: Difference[];
  /** Rows that are alike on both sides, or newer here. */
  alike: number;
  older: number;
  /** Rows that the user made private, or gave to somebody else: they stay as they are. */
  withheld: number;
  refused: { table: string; why: RowRefusal }[];
}

/** A row of the file beside the same row here. */
export interface Pair {
  theirs: Received;
  /** Null where it was never here. */
  mine: Register | null;
  order: Order;
}

/** The two sides of a file, row by row, with all that was refused. */
export interface Sides {
  part: SharedPart | null;
  pairs: Map<RowKey, Pair>;
  withheld: number;
  refused: Look['refused'];
}

/** An empty relationship: that of a partner who is not here yet. */
const nobody = { registers: new Map<RowKey, Register>(), withheld: new Set<RowKey>() };

/** What is asked of a file's rows while they are compared. */
interface Asked {
  owners: Awaited<ReturnType<typeof ownersOf>>;
  meetings: ReadonlySet<string>;
}

function refusalOf(theirs: Received, mine: Register | null, asked: Asked): RowRefusal | null {
  const { table, row, view, born } = theirs;
  if (table === 'charters') return null;
  if (!isFree(asked.owners, table, row)) return 'taken';
  if (table !== 'noteBlocks' || mine || view === null) return null;
  const meeting = born.meeting ?? '';
  if (!isFree(asked.owners, 'meetings', meeting)) return 'meeting';
  return asked.owners.has(meeting) || asked.meetings.has(meeting) ? null : 'meeting';
}

/** Progress on a goal that is neither here nor in the file stays out. */
function withoutGoal(sides: Sides, here: ReadonlyMap<RowKey, Register>): void {
  for (const [key, { theirs, mine }] of sides.pairs) {
    const goal: RowKey = `goals/${theirs.born.goal ?? ''}`;
    if (theirs.table !== 'goalCheckIns' || mine || theirs.view === null) continue;
    const there = sides.pairs.get(goal)?.theirs.view ?? here.get(goal)?.view ?? null;
    if (there !== null) continue;
    sides.pairs.delete(key);
    sides.refused.push({ table: theirs.table, why: 'goal' });
  }
}

/** Compares a file with what is here of a partner (null: nobody yet), in the caller's transaction. */
export async function sidesOf(
  store: Store,
  bundle: Bundle,
  partnerId: string | null,
  first: boolean,
): Promise<Sides> {
  const part = partnerId === null ? null : await sharedWith(store, partnerId);
  const id = part?.partner.id ?? '';
  const known = await registersOf(store, id);
  const here = part ? await currentOf(store, part.rows, known, store.clock()) : nobody;
  const owners = await ownersOf(store, bundle, id);
  const asked = { owners, meetings: new Set(bundle.meetings.map((one) => one.id)) };
  const sides: Sides = { part, pairs: new Map(), withheld: 0, refused: [...bundle.refused] };
  for (const theirs of bundle.rows) {
    const key = keyOf(theirs);
    const mine = here.registers.get(key) ?? null;
    const why = refusalOf(theirs, mine, asked);
    const stays = !mine && owners.get(theirs.row)?.deleted === false;
    if (why) sides.refused.push({ table: theirs.table, why });
    else if (here.withheld.has(key) || stays) sides.withheld += 1;
    else if (mine || theirs.view !== null)
      sides.pairs.set(key, { theirs, mine, order: orderOf(theirs, first) });
  }
  withoutGoal(sides, here.registers);
  return sides;
}

function kindOf({ mine, theirs, order }: Pair): Difference['kind'] | 'same' | 'older' {
  if (!mine) return 'new';
  const stands = standing(mine, theirs, order);
  if (stands !== 'newer') return stands;
  if (theirs.view === null) return 'gone';
  return mine.view === null ? 'new' : 'changed';
}

/** What a row says, where that alone tells two of them apart; else no other row says it. */
function wordsOf(table: HandTable, view: string): string {
  if (table === 'charters' || table === 'goalCheckIns' || view === '') return view;
  const said = table === 'noteBlocks' ? viewIn(table, view).markdown : viewIn(table, view).text;
  return `${table} ${said.trim().toLowerCase()}`;
}

/** What a file would change, of the two sides. Pure. */
export function lookAt({ part, pairs, withheld, refused }: Sides): Look {
  const look: Look = { differences: [], alike: 0, older: 0, withheld, refused };
  const own = part?.rows.filter((one) => !pairs.has(keyOf(one))) ?? [];
  const words = new Set(own.map(({ table, view }) => wordsOf(table, view)));
  for (const [key, pair] of pairs) {
    const { mine, theirs, order } = pair;
    const kind = kindOf(pair);
    if (kind === 'same') look.alike += 1;
    else if (kind === 'older') look.older += 1;
    else {
      const last = mine && later(mine, theirs, order) === mine ? 'mine' : 'theirs';
      const views = { mine: mine?.view ?? null, theirs: theirs.view };
      const { table, row, born } = theirs;
      const { meeting } = born;
      const twin = !mine && words.has(wordsOf(table, theirs.view ?? ''));
      look.differences.push({ key, table, row, kind, ...views, later: last, meeting, twin });
    }
  }
  return look;
}
