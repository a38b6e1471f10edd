import { beforeAll, describe, expect, it } from 'vitest';
import type { Copy, Refusal } from '@/lib/copies/format';
import { readCopy, readCopyFile } from '@/lib/copies/read';
import { contentTables, SCHEMA } from '@/lib/copies/tables';
import { sampleId } from '@/lib/shared/sample-id';
import { type TableName, tableSchemas } from '@/lib/storage/tables';
import { live } from '../desk/life';
import { testStore } from '../support/store';
import { bytesOf, content, copyOf, small, take } from './support';

type File = { tables: Record<string, unknown>; schema: unknown } & Record<string, unknown>;

let bytes: Uint8Array;
let rows: number;
beforeAll(async () => {
  const { store } = testStore();
  await live(store, 'Ana', { many: 1, charter: false, profile: false, removed: false });
  bytes = await bytesOf(store);
  rows = Object.values(copyOf(bytes).rows).flat().length;
});

const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const file = (): File => JSON.parse(new TextDecoder().decode(bytes));

/** The same numbers in each run (mulberry32, public domain). */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let n = Math.imul(state ^ (state >>> 15), 1 | state);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) % below;
  };
}

type Below = ReturnType<typeof chance>;
const values: readonly unknown[] = [
  ...[
    null,
    true,
    -1,
    1e308,
    '',
    'x'.repeat(5000),
    [],
    {},
    [[[]]],
    { a: 1 },
    '\u0000',
    '2026-13-45',
  ],
  ...[{ length: 1_000_000_000 }, Number.MAX_SAFE_INTEGER],
];

/** One row of the file, or undefined where the table drawn has none. */
function anyRow(all: File, below: Below): Record<string, unknown> | undefined {
  const name = contentTables[below(contentTables.length)] ?? 'partners';
  const table = all.tables[name] as Record<string, unknown>[];
  return table[below(Math.max(1, table.length))];
}

function tampered(tamper: (all: File) => void): Uint8Array {
  const all = file();
  tamper(all);
  return text(all);
}

function flipped(below: Below, times: number): Uint8Array {
  const copy = bytes.slice();
  for (let n = 0; n < times; n++) {
    const at = below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(8));
  }
  return copy;
}

const polluting = (name: string) => JSON.parse(`{"${name}": {"polluted": true}}`);

const mutations: Record<string, (below: Below) => Uint8Array> = {
  // Of the line feed at its end nothing hangs.
  truncated: (below) => bytes.slice(0, below(bytes.length - 1)),
  'with a bit flipped': (below) => flipped(below, 1),
  'with many bits flipped': (below) => flipped(below, 2 + below(200)),
  'cut in the middle': (below) => {
    const [from, much] = [below(bytes.length), below(2000)];
    const rest = bytes.subarray(from + much);
    const cut = new Uint8Array(from + rest.length);
    cut.set(bytes.subarray(0, from));
    cut.set(rest, from);
    return cut;
  },
  'with a value of another kind': (below) =>
    tampered((all) => {
      const row = anyRow(all, below);
      const keys = Object.keys(row ?? {});
      const key = keys[below(Math.max(1, keys.length))];
      if (row && key) row[key] = values[below(values.length)];
    }),
  'with names of the prototype': (below) =>
    tampered((all) => {
      const name = ['__proto__', 'constructor', 'prototype'][below(3)] ?? '';
      const row = below(2) ? anyRow(all, below) : all.tables;
      if (row) {
        const value = polluting(name)[name];
        Object.defineProperty(row, name, { value, enumerable: true });
      }
    }),
  'with a table of another kind': (below) =>
    tampered((all) => {
      const name = contentTables[below(contentTables.length)] ?? 'partners';
      // An empty list is a table without rows: nothing is wrong with it.
      const value = values[below(values.length)];
      all.tables[name] = Array.isArray(value) && value.length === 0 ? 7 : value;
    }),
  'of the future or no version at all': (below) =>
    tampered((all) => {
      all.schema = [SCHEMA + 1, 1e9, -1, 0, '7', null, 2.5][below(7)];
    }),
  'with rows twice and rows of others': (below) =>
    tampered((all) => {
      const row = anyRow(all, below);
      const name = contentTables[below(contentTables.length)] ?? 'partners';
      if (row) (all.tables[name] as unknown[]).push({ ...row, updatedAt: below(10) });
    }),
};

const kinds = Object.entries(mutations);

/** That everything a copy brings is a row of its table. */
function isSound(copy: Copy): boolean {
  return Object.entries(copy.rows).every(([name, all]) =>
    all.every((row) => tableSchemas[name as TableName].safeParse(row).success),
  );
}

describe('ten thousand mutated copies', () => {
  it('are refused or partly taken, with a report, and bring nothing that is no row', () => {
    const counts: Record<string, number> = {};
    const count = (what: string) => {
      counts[what] = (counts[what] ?? 0) + 1;
    };
    for (let n = 0; n < 10_000; n++) {
      const [name, mutate] = kinds[n % kinds.length] ?? ['', () => bytes];
      const copy: Copy | Refusal = readCopy(mutate(chance(n)));
      if (typeof copy === 'string') {
        count(copy);
        continue;
      }
      count(copy.broken ? 'broken' : 'read');
      const taken = Object.values(copy.rows).flat().length;
      if (name === 'truncated' || name.includes('flipped')) expect(copy.touched).toBe(true);
      const told = copy.refused.length + copy.twins + Number(copy.touched);
      if (taken < rows) expect(told, name).toBeGreaterThan(0);
      if (n % 20 === 0) expect(isSound(copy), name).toBe(true);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    for (const what of ['later', 'broken', 'read', 'unreadable'])
      expect(counts[what], what).toBeGreaterThan(50);
  }, 90_000);

  it('damage nothing of what is here, whichever is taken', async () => {
    const { store } = await small('Bo', 1);
    const mine = await content(store);
    for (let n = 0; n < 36; n++) {
      const [, mutate] = kinds[n % kinds.length] ?? ['', () => bytes];
      const copy = readCopy(mutate(chance(n + 77)));
      if (typeof copy === 'string') continue;
      await take(store, mutate(chance(n + 77)), 'merge');
    }
    const now = await content(store);
    for (const [name, all] of Object.entries(mine))
      expect(now[name], name).toEqual(expect.arrayContaining(all));
    for (const name of contentTables)
      expect(store[name].read(now[name] ?? []).length, name).toBe(
        (now[name] ?? []).filter((row) => (row as { deletedAt: unknown }).deletedAt === null)
          .length,
      );
  });
});

describe('a file that', () => {
  it('claims or has a gigabyte is not opened', async () => {
    const arrayBuffer = () => Promise.reject(new Error('opened'));
    expect(await readCopyFile({ size: 1_000_000_000, arrayBuffer })).toBe('large');
    expect(await readCopyFile({ size: 5, arrayBuffer })).toBe('unreadable');
  });

  it('is none of Cairn’s says what it is', () => {
    expect(readCopy(new Uint8Array())).toBe('empty');
    expect(readCopy(text('hello'))).toBe('foreign');
    expect(readCopy(text({ format: 'cairn-pack', version: 1 }))).toBe('pack');
    expect(readCopy(text({ format: 'cairn' }))).toBe('unreadable');
    expect(readCopy(new TextEncoder().encode('BEGIN:VCALENDAR'))).toBe('unreadable');
    expect(readCopy(text({ ...file(), schema: SCHEMA + 1 }))).toBe('later');
  });

  it('is nested without end costs no stack', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const whole = JSON.stringify({ ...file(), tables: {} }).replace(
      '"tables":{}',
      `"tables":{"partners":[${deep}]}`,
    );
    const copy = copyOf(new TextEncoder().encode(whole));
    expect(copy.refused).toMatchObject([{ table: 'partners', issue: 'row: deep', row: null }]);
  });

  it('brings rows of the sample, of no table and of one id twice is taken without them', () => {
    const all = file();
    const [partner] = all.tables.partners as Record<string, unknown>[];
    all.tables.partners = [
      partner,
      { ...partner, updatedAt: 1 },
      { ...partner, id: sampleId(1, 1) },
    ];
    all.tables.secrets = [1, 2, 3];
    const copy = copyOf(text(all));
    expect(copy).toMatchObject({ unknown: 3, twins: 1 });
    expect(copy.refused).toMatchObject([{ issue: 'id: sample' }]);
    expect(copy.rows.partners).toEqual([partner]);
  });

  it('was cut off gives all rows up to there', () => {
    const cut = copyOf(bytes.slice(0, Math.floor(bytes.length * 0.6)));
    expect(cut).toMatchObject({ broken: true, touched: true, refused: [] });
    const there = Object.values(cut.rows).flat().length;
    expect(there).toBeGreaterThan(rows / 3);
    expect(there).toBeLessThan(rows);
  });

  it('an earlier version made is read as ever', () => {
    // Files end with a check since version 7.
    for (let schema = 1; schema < 7; schema++) {
      const { check: _, ...old } = file();
      const copy = copyOf(text({ ...old, schema }));
      expect(copy).toMatchObject({ touched: false, refused: [] });
      expect(Object.values(copy.rows).flat()).toHaveLength(rows);
    }
  });
});
