import { beforeAll, describe, expect, it } from 'vitest';
import { readBundle, readBundleFile } from '@/lib/handover/read';
import { lookAtBundle, takeBundle } from '@/lib/handover/take';
import { undoTaking } from '@/lib/handover/undo';
import { handTables } from '@/lib/handover/views';
import { newPartner } from '@/lib/mentoring/new-partner';
import { sampleId } from '@/lib/shared/sample-id';
import { type TableName, tableSchemas } from '@/lib/storage/tables';
import { everything, live } from '../desk/life';
import { endedEverywhere, mortal } from '../support/mortal';
import { actionFields, meetingFields } from '../support/rows';
import { testStore } from '../support/store';
import { bundleOf, type End, fileOf, pair, take, taking } from './support';

type Row = Record<string, unknown> & { view: Record<string, unknown> | null };
type File = Record<string, unknown> & { rows: Row[]; meetings: Record<string, unknown>[] };

let text: string;
let ids: string[];

async function fill(at: End, word = 'Ana', many = 2) {
  const { store, partner, clock } = at;
  const day = 86_400_000;
  for (let n = 0; n < many; n++) {
    const start = clock.now - (n + 1) * day;
    const meeting = await store.meetings.add(
      meetingFields({ start, partnerIds: [partner], title: word }),
    );
    const note = { meetingId: meeting.id, order: n, approach: null };
    await store.noteBlocks.add({ ...note, markdown: `${word} ${n}`, visibility: 'shareable' });
    const goal = await store.goals.add({
      ...{ partnerId: partner, text: word, smart: null, due: null, target: 2, status: 'active' },
      ...{ order: n, history: [] },
    });
    const by = { partnerId: partner, meetingId: null };
    await store.goalCheckIns.add({ ...by, goalId: goal.id, value: n, words: word });
    await store.actions.add(actionFields({ text: word, partnerId: partner, goalId: goal.id }));
    await store.feedback.add({ ...by, source: 'mentor', text: word });
    await store.agreements.add({
      ...{ ...by, topic: 'time', text: word, gains: { me: word, partner: '' } },
      ...{ proposedBy: 'me', decidedBy: 'both', status: 'agreed' },
    });
  }
}

beforeAll(async () => {
  const [ana] = await pair();
  await fill(ana);
  text = await fileOf(ana);
  ids = (JSON.parse(text) as File).rows.map(({ row }) => String(row));
});

const file = (): File => JSON.parse(text);
function tampered(tamper: (all: File) => void): string {
  const all = file();
  tamper(all);
  return JSON.stringify(all);
}

/** The same numbers in each run (mulberry32, public domain). */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let n = Math.imul(state ^ (state >>> 15), 1 | state);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) % Math.max(1, below);
  };
}
type Below = ReturnType<typeof chance>;

const values: readonly unknown[] = [
  ...[null, true, -1, 1e308, 2 ** 53, '', 'x'.repeat(200_000), [], {}, [[[]]], '2026-13-45'],
  ...['<script>alert(1)</script>', '[x](javascript:alert(1))', '\u202e\u0000\ud800', 'me', '101'],
  ...[{ length: 1_000_000_000 }, { __proto__: null, a: 1 }, sampleId(1, 1)],
];
const pick = <T>(all: readonly T[], below: Below): T => all[below(all.length)] as T;

const mutations: Record<string, (below: Below) => string> = {
  'cut off': (below) => text.slice(0, below(text.length)),
  'with signs changed': (below) => {
    const signs = [...text];
    for (let n = 0; n <= below(4); n++)
      signs[below(signs.length)] = String.fromCodePoint(32 + below(90));
    return signs.join('');
  },
  'with a column of another kind': (below) =>
    tampered(({ rows }) => {
      const row = pick(rows, below);
      const of = below(2) && row.view ? row.view : row;
      of[pick(Object.keys(of), below)] = pick(values, below);
    }),
  'with a head of another kind': (below) =>
    tampered((all) => {
      all[pick(Object.keys(all), below)] = pick(values, below);
    }),
  'with names of the prototype': (below) =>
    tampered(({ rows }) => {
      const row = pick(rows, below);
      const name = pick(['__proto__', 'constructor', 'prototype'], below);
      Object.defineProperty(below(2) && row.view ? row.view : row, name, {
        ...{ value: { polluted: true }, enumerable: true },
      });
    }),
  'with a row in another table': (below) =>
    tampered(({ rows }) => {
      pick(rows, below).table = pick([...handTables, 'reflections', 'settings'], below);
    }),
  'with rows twice': (below) =>
    tampered(({ rows }) => {
      rows.push({ ...pick(rows, below), my: below(9) });
    }),
  'with the ids of others': (below) =>
    tampered(({ rows, meetings }) => {
      const row = pick(rows, below);
      const id = pick([...ids, ...theirs, sampleId(1, 2)], below);
      // Of the same table it would be a change of what both share, like any other.
      row.row = shared.has(`${row.table}/${id}`) ? sampleId(1, 3) : id;
      if (below(2)) pick(meetings, below).id = pick([...ids, ...theirs], below);
    }),
  'with times beyond all bounds': (below) =>
    tampered(({ rows }) => {
      pick(rows, below)[below(2) ? 'my' : 'your'] = pick([-1, 8.64e15, 2 ** 53, 1.5, 0], below);
    }),
};
const kinds = Object.entries(mutations);
/** Ids of rows of the one who takes it in, and which of them are shared with the one who sent it ("table/id"). */
let theirs: string[] = [];
let shared: ReadonlySet<string> = new Set();

/** What may be shared with a partner, by the rows themselves: notes hang on a meeting. */
function sharedIn(all: Record<string, unknown[]>, partnerId: string): Set<string> {
  type Any = { id: string; partnerId?: string; partnerIds?: string[]; meetingId?: string };
  const of = (table: string) => (all[table] ?? []) as Any[];
  const met = of('meetings').filter(({ partnerIds = [] }) => partnerIds.includes(partnerId));
  const meetings = new Set<unknown>(met.map(({ id }) => id));
  const hers = (row: Any) => row.partnerId === partnerId || meetings.has(row.meetingId);
  return new Set(
    handTables.flatMap((table) =>
      of(table).flatMap((row) => (hers(row) ? [`${table}/${row.id}`] : [])),
    ),
  );
}

describe('two thousand mutated files', () => {
  it('are refused or taken in part, and touch nothing that isn’t shared with that partner', async () => {
    const [, bo] = await pair();
    await fill(bo, 'Bo');
    await live(bo.store, 'Cleo', { many: 2, charter: true, profile: true, removed: true });
    await bo.store.reflections.add({ meetingId: crypto.randomUUID(), text: 'Secret', learnt: '' });
    const before = await everything(bo.store);
    theirs = Object.values(before).flatMap((rows) => rows.map((row) => (row as { id: string }).id));
    shared = sharedIn(before, bo.partner);
    const counts = { refused: 0, part: 0, whole: 0 };
    for (let n = 0; n < 2000; n++) {
      const [name, mutate] = kinds[n % kinds.length] ?? ['', () => text];
      const bundle = readBundle(mutate(chance(n)), bo.clock.now);
      if (typeof bundle === 'string') {
        counts.refused += 1;
        continue;
      }
      counts[bundle.refused.length > 0 ? 'part' : 'whole'] += 1;
      if (n % 25 >= 2) continue;
      const of = { bundle, partnerId: bo.partner, first: false };
      await lookAtBundle(bo.store, of);
      await takeBundle(bo.store, of, new Map());
      const after = await everything(bo.store);
      for (const [table, rows] of Object.entries(before)) {
        if (table.startsWith('handover')) continue;
        // What was here is here, word for word: the file's rows have ids of their own.
        if (!['charters', 'partners'].includes(table))
          expect(after[table], `${name} ${n} ${table}`).toEqual(expect.arrayContaining(rows));
        for (const row of after[table] ?? [])
          expect(tableSchemas[table as TableName].safeParse(row).success, table).toBe(true);
      }
      await undoTaking(bo.store, bo.partner);
      expect(await everything(bo.store), `${name} ${n}`).toEqual(before);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(counts.refused).toBeGreaterThan(200);
    expect(counts.part).toBeGreaterThan(400);
  }, 90_000);
});

describe('a file', () => {
  it('that is larger than any, nested without end or of many rows is not read', async () => {
    const size = 40 * 1024 * 1024;
    expect(await readBundleFile({ size, text: async () => text }, 0)).toBe('large');
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const nested = tampered((all) => {
      all.rows = [];
    }).replace('"rows":[]', `"rows":[${deep}]`);
    expect(bundleOf(nested).refused).toEqual([{ table: '', why: 'row' }]);
    const many = tampered((all) => {
      all.rows = Array.from({ length: 50_001 }, () => all.rows[0] as Row);
    });
    expect(readBundle(many, Date.now())).toBe('unreadable');
  });

  it('says what it is where it is none', () => {
    expect(readBundle('', 0)).toBe('unreadable');
    expect(readBundle('{"format":"cairn"}', 0)).toBe('foreign');
    expect(readBundle('{"format":"cairn-handover","version":2}', 0)).toBe('later');
    expect(readBundle('{"format":"cairn-handover","version":1}', 0)).toBe('unreadable');
  });

  it('can’t write to a row of another partner, another table or the sample', async () => {
    const [ana, bo] = await pair();
    const { store, partner } = bo;
    const other = await live(store, 'Cleo', {
      many: 1,
      charter: false,
      profile: false,
      removed: false,
    });
    const of = store.actions.table.filter(
      (row) => (row as { partnerId: string }).partnerId === other.id,
    );
    const [theirAction] = store.actions.read(await of.toArray());
    const agenda = await store.agendaItems.add({
      ...{ partnerId: partner, meetingId: null, text: 'Mine', raisedBy: 'me', status: 'open' },
      ...{ order: 1, goalId: null, template: null, doneAt: null, doneMeetingId: null },
    });
    await ana.store.actions.add(actionFields({ text: 'Hostile', partnerId: ana.partner }));
    const sent = JSON.parse(await fileOf(ana)) as File;
    const [row] = sent.rows;
    const named = [theirAction?.id, agenda.id, partner, sampleId(1, 1)].map((id) => ({
      ...row,
      row: id,
    }));
    const hostile = JSON.stringify({ ...sent, rows: named });
    const look = await lookAtBundle(store, taking(bo, hostile));
    expect(look).toMatchObject({ differences: [] });
    expect(look.refused.map(({ why }) => why).sort()).toEqual(['id', 'taken', 'taken', 'taken']);
    await take(bo, hostile);
    expect(JSON.stringify(await everything(store))).not.toContain('Hostile');
  });

  it('brings scripts as words, and goals of nobody not at all', async () => {
    const [ana, bo] = await pair();
    const words = '<script>alert(1)</script>';
    await ana.store.actions.add(actionFields({ text: words, partnerId: ana.partner }));
    const sent = JSON.parse(await fileOf(ana)) as File;
    const [row] = sent.rows;
    const born = { at: 1, goal: crypto.randomUUID() };
    const checkIn = { ...row, row: crypto.randomUUID(), table: 'goalCheckIns', born };
    sent.rows = [{ ...row, born } as Row, { ...checkIn, view: { value: 1, words } } as Row];
    const look = await lookAtBundle(bo.store, taking(bo, JSON.stringify(sent)));
    expect(look.refused).toEqual([{ table: 'goalCheckIns', why: 'goal' }]);
    await take(bo, JSON.stringify(sent));
    const [action] = bo.store.actions.read(await bo.store.actions.table.toArray());
    expect(action).toMatchObject({ text: words, goalId: null });
  });
});

describe('taking in, ended at whatever step', () => {
  it('has not happened, and so its undo', async () => {
    const [ana] = await pair();
    await fill(ana, 'Ana', 1);
    const sent = await fileOf(ana);
    const { store, clock } = testStore();
    // Before the database is opened.
    const life = mortal(store.db);
    const partner = await store.partners.add(newPartner({ name: 'Ana', chair: 'mentee' }));
    const card = { id: crypto.randomUUID(), name: 'Bo' };
    const bo: End = { store, clock, card, partner: partner.id };
    await fill(bo, 'Bo', 1);
    const before = await everything(bo.store);
    const steps = await endedEverywhere(bo.store, life, () => take(bo, sent));
    expect(steps).toBeGreaterThan(100);
    expect(JSON.stringify(await everything(bo.store))).toContain('Ana 0');
    const back = await endedEverywhere(bo.store, life, () => undoTaking(bo.store, bo.partner));
    expect(back).toBeGreaterThan(30);
    expect(await everything(bo.store)).toEqual(before);
  }, 60_000);
});
