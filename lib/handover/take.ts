import { newPartner } from '../mentoring/new-partner';
import type { Store } from '../storage/store';
import type { TableName } from '../storage/tables';
import type { CharterPart } from './charter-parts';
import { type Decision, decisionsOf, type Picks } from './decide';
import { handoverOf, noteHandover } from './handover-of';
import { allTables, changesOf, hangingOn, imagesOf } from './images';
import { noteRegisters } from './known';
import { type Look, lookAt, sidesOf } from './look';
import type { Bundle } from './read';
import { viewIn } from './views';
import { writeCharter } from './write-charter';
import { type Place, placeMeetings, writeRow } from './write-rows';

/** A file, and of whom it is: null for somebody who is not here yet. */
export interface Taking {
  bundle: Bundle;
  partnerId: string | null;
  /** Whether this Cairn comes first of the two, by their ids. */
  first: boolean;
}

const scope = (store: Store) => allTables.map((name) => store[name].table);

/** What a file would change; changes nothing. */
export function lookAtBundle(store: Store, { bundle, partnerId, first }: Taking): Promise<Look> {
  return store.db.transaction('r', scope(store), async () =>
    lookAt(await sidesOf(store, bundle, partnerId, first)),
  );
}

async function partnerFor(store: Store, { bundle, partnerId }: Taking): Promise<string> {
  if (partnerId !== null) return partnerId;
  const { name, email, chair } = bundle.from;
  const other = chair === 'mentor' ? ('mentee' as const) : ('mentor' as const);
  const emails = email === '' ? [] : [email.toLowerCase()];
  return (await store.partners.add(newPartner({ name, emails, chair: other }))).id;
}

/** Goals first, since others hang on them. */
function inOrder(decisions: Iterable<Decision>): Decision[] {
  const rank = ({ theirs }: Decision) => (theirs.table === 'goals' ? 0 : 1);
  return [...decisions].filter(({ taken }) => taken).sort((a, b) => rank(a) - rank(b));
}

function charterTaken(decisions: readonly Decision[]): Partial<Record<CharterPart, string>> {
  const parts = decisions.flatMap(({ theirs: { table, row, view } }) =>
    table === 'charters' && view !== null ? [[row, viewIn(table, view).text] as const] : [],
  );
  return Object.fromEntries(parts);
}

async function write(store: Store, { bundle }: Taking, partnerId: string, taken: Decision[]) {
  const needed = new Set(
    taken.flatMap(({ theirs: { table, view, born } }) =>
      table === 'noteBlocks' && view !== null ? [born.meeting] : [],
    ),
  );
  const sent = bundle.meetings.filter(({ id }) => needed.has(id));
  const meetings = await placeMeetings(store, partnerId, sent);
  const goals = await store.goals.table
    .where('[partnerId+status]')
    .between([partnerId, ''], [partnerId, '\uffff'])
    .primaryKeys();
  const coming = taken.filter(({ theirs }) => theirs.table === 'goals' && theirs.view !== null);
  const ids = new Set([...goals, ...coming.map(({ theirs }) => theirs.row)]);
  const place: Place = {
    partnerId,
    meetingOf: (id) => meetings.get(id) ?? null,
    hasGoal: (id) => ids.has(id),
  };
  for (const [n, { theirs }] of taken.entries()) {
    const { table } = theirs;
    if (table !== 'charters') await writeRow(store, table, theirs, place, n);
  }
  await writeCharter(store, partnerId, bundle, charterTaken(taken));
}

type Touched = { table: TableName; id: string }[];

async function touched(store: Store, bundle: Bundle, partnerId: string): Promise<Touched> {
  const rows = bundle.rows.flatMap(({ table, row }) =>
    table === 'charters' ? [] : [{ table, id: row }],
  );
  const about = ['handovers', 'handoverRows', 'charters', 'meetings'] as const;
  const hanging = await Promise.all(about.map((name) => hangingOn(store, name, partnerId)));
  return [{ table: 'partners', id: partnerId }, ...rows, ...hanging.flat()];
}

async function noteTaken(store: Store, bundle: Bundle, partnerId: string): Promise<void> {
  const known = await handoverOf(store, partnerId);
  const cairns = [...new Set([...(known?.cairns ?? []), bundle.from.id])];
  const theirKey = known?.theirKey || bundle.from.key;
  const { told } = bundle;
  await noteHandover(store, partnerId, { cairns, theirKey, tookAt: store.clock(), told });
}

/**
 * Takes in what a partner handed over, all or nothing: what is here is compared anew and changed in one transaction,
 * which also keeps what the rows were. Ended with its page or by a full disk, it has not happened. Gives whose it is.
 */
export function takeBundle(store: Store, taking: Taking, picks: Picks): Promise<string> {
  const { bundle, first } = taking;
  return store.db.transaction('rw', scope(store), async () => {
    const before = await imagesOf(store, await touched(store, bundle, taking.partnerId ?? ''));
    const sides = await sidesOf(store, bundle, taking.partnerId, first);
    const partnerId = await partnerFor(store, taking);
    const decisions = decisionsOf(sides, picks);
    await write(store, taking, partnerId, inOrder(decisions.values()));
    await noteRegisters(
      store,
      partnerId,
      [...decisions.values()].map(({ theirs: { table, row }, register }) => ({
        ...{ table, row, ...register },
      })),
    );
    await noteTaken(store, bundle, partnerId);
    const after = await imagesOf(store, await touched(store, bundle, partnerId));
    const { handoverUndos } = store;
    await handoverUndos.table.where('partnerId').equals(partnerId).delete();
    await handoverUndos.add({ partnerId, rows: changesOf(before, after) });
    return partnerId;
  });
}
