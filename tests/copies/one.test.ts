import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUniter } from '@/lib/copies/one/uniter';
import { type AnyRow, contentTables } from '@/lib/copies/tables';
import type { TableName } from '@/lib/storage/tables';

type State = Partial<Record<TableName, AnyRow[]>>;

/** What a browser has once it took a copy in, in the order of the ids. */
function merge(here: State, theirs: State): State {
  const plan = createUniter();
  const after: State = {};
  for (const name of contentTables) {
    const all = new Map((here[name] ?? []).map((row) => [row.id, row]));
    for (const row of plan(name, here[name] ?? [], [], theirs[name] ?? []).put)
      all.set(row.id, row);
    if (all.size > 0) after[name] = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return after;
}

/** A state as its user sees it: of a row of which another one stands, only that. */
function seen(state: State): State {
  const of = ({ id, sameAs, ...row }: AnyRow) => (sameAs ? { id, sameAs } : { id, ...row });
  return Object.fromEntries(
    Object.entries(state).map(([name, rows]) => [name, rows.map(of)]),
  ) as State;
}

/**
 * Three browsers with ids of their own for the same people and events. Each row has a history of four versions, no two
 * of which are of one moment, and each that can be deleted is at some time. A copy holds any versions of one browser's
 * rows; a state is what comes of copies put together.
 */
const version = fc.record({ n: fc.constantFrom(1, 2), at: fc.integer({ min: 1, max: 4 }) });
interface Version {
  of: number;
  n: number;
  at: number;
}
const stamps = ({ of, n, at }: Version, mortal = true) => {
  const updatedAt = at * 100 + of * 10 + n;
  return {
    createdAt: of,
    updatedAt,
    deletedAt: mortal && (of + n + at) % 5 === 0 ? updatedAt : null,
  };
};
const unique = (rows: AnyRow[]) => [...new Map(rows.map((row) => [row.id, row])).values()];
const some = (of: number, rowOf: (one: Version) => AnyRow) =>
  fc.array(version, { maxLength: 3 }).map((all) => unique(all.map((one) => rowOf({ ...one, of }))));

const copyOfBrowser = (of: number): fc.Arbitrary<State> =>
  fc.record({
    partners: some(of, (one) => ({
      ...{ ...stamps(one), id: `p${one.n}-${one.of}`, name: `Bo ${one.at}`, startedAt: one.of },
      ...{ emails: [`${one.n}@a`, ...(one.of === 2 ? [`${one.n}@b`] : [])], archivedAt: null },
      ...{ profile: { goals: `told in ${one.of}` }, rhythmDays: one.of === 3 ? null : one.of },
    })),
    meetings: some(of, (one) => ({
      ...{ ...stamps(one), id: `m${one.n}-${one.of}`, partnerIds: [`p${one.n}-${one.of}`] },
      ...{ event: { accountId: '', uid: `${one.n}`, recurrenceId: null }, eventKey: `${one.n}\n` },
      ...{ title: `Seen ${one.at}`, status: 'planned', closedAt: one.of === 1 ? 7 : null },
      ...{ talk: { me: one.of, partner: 4 - one.of }, settled: one.of === 2 ? 'missed' : null },
    })),
    noteBlocks: some(of, (one) => ({
      ...{ ...stamps(one), id: `n${one.n}-${one.of}`, meetingId: `m${one.n}-${one.of}` },
      markdown: `Said ${one.at}`,
    })),
    actions: some(of, (one) => ({
      ...{ ...stamps(one), id: `a${one.n}-${one.of}`, partnerId: `p${one.n}-${one.of}` },
      ...{ meetingId: `m${one.n}-${one.of}`, text: `Do ${one.at}` },
    })),
    charters: some(of, (one) => ({
      ...{ ...stamps(one, false), id: `c${one.n}-${one.of}`, partnerId: `p${one.n}-${one.of}` },
      ...{ purpose: `told in ${one.of}`, will: [`${one.of}`], wont: [], agreedOn: `${one.at}` },
    })),
  });
const state = fc
  .array(fc.constantFrom(1, 2, 3).chain(copyOfBrowser), { minLength: 1, maxLength: 3 })
  .map((copies) => copies.reduce(merge, {}));

describe('adding copies of browsers that followed the same calendar', () => {
  it('comes to the same in whichever order, however often, however grouped', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(seen(merge(a, b))).toEqual(seen(merge(b, a)));
        expect(seen(merge(merge(a, b), b))).toEqual(seen(merge(a, b)));
        expect(seen(merge(a, a))).toEqual(seen(a));
        expect(seen(merge(merge(a, b), c))).toEqual(seen(merge(a, merge(b, c))));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps two partners of one browser apart, though they share an address', () => {
    const stamps = { createdAt: 0, updatedAt: 1, deletedAt: null, profile: null };
    const [x, y] = ['x', 'y'].map((id) => ({ ...stamps, id, name: id, emails: ['team@a'] }));
    const other = { ...stamps, id: 'z', name: 'x', emails: ['team@a'] };
    const here = { partners: [x, y] as AnyRow[] };
    expect(merge(here, { partners: [other] }).partners).toEqual([x, y, other]);
    expect(merge({ partners: [other] }, here).partners).toEqual([x, y, other]);
  });

  it('leaves one row of each thing, to which all leads, with what each side told', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const { partners = [], meetings = [], noteBlocks = [], actions = [] } = merge(a, b);
        const stand = (rows: AnyRow[]) => rows.filter(({ sameAs }) => !sameAs);
        const keys = stand(meetings).map(({ eventKey }) => eventKey);
        expect(new Set(keys).size).toBe(keys.length);
        const gone = new Set(
          [...partners, ...meetings].flatMap((row) => (row.sameAs ? row.id : [])),
        );
        const led = [...noteBlocks, ...actions].flatMap((row) => [row.meetingId, row.partnerId]);
        expect(led.filter((id) => gone.has(String(id)))).toEqual([]);
        for (const one of [...(a.partners ?? []), ...(b.partners ?? [])]) {
          const stands = stand(partners).find(({ emails }) =>
            (emails as string[]).includes((one.emails as string[])[0] ?? ''),
          );
          expect(stands).toBeDefined();
          const { goals } = (stands ?? one).profile as { goals: string };
          const told = (one.profile as { goals: string }).goals.split('\n\n');
          for (const part of told) expect(goals).toContain(part);
        }
        const count = (rows: State) => new Set((rows.noteBlocks ?? []).map(({ id }) => id));
        expect(new Set(noteBlocks.map(({ id }) => id))).toEqual(
          new Set([...count(a), ...count(b)]),
        );
      }),
    );
  });
});
