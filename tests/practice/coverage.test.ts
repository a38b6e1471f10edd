import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { library } from '@/lib/practice';
import { evidence } from './evidence';
import { rows } from './rows';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = resolve(ROOT, '../shared/PRACTICE.md');

/** A column that could hold something carries nothing yet. */
const isSchema = (file: string) =>
  /^lib\/(?:mentoring\/[^/]+|shared\/[^/]+|storage\/.+)$/.test(file);
const isLibrary = (file: string) => file.startsWith('lib/practice/');

function sources(): string[] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
}

/** Rows that a source names: "PRACTICE P1, P2", "PRACTICE S1 to S4", or as data in the library. */
function citedIn(text: string, data: boolean): string[] {
  const ids = [...text.matchAll(/PRACTICE ((?:(?:, | and | to )?[PFCGSNH]\d{1,2})+)/g)];
  const comments = ids.flatMap(([, list = '']) => list.match(/[PFCGSNH]\d{1,2}/g) ?? []);
  const literals = data ? (text.match(/(?<=')[PFCGSNH]\d{1,2}(?=')/g) ?? []) : [];
  return [...comments, ...literals];
}

const files = sources().filter((file) => !isSchema(file));
const cites = new Map<string, string[]>();
for (const file of files) {
  for (const id of citedIn(readFileSync(join(ROOT, file), 'utf8'), isLibrary(file)))
    cites.set(id, [...(cites.get(id) ?? []), file]);
}
const inState = (state: string) => Object.keys(rows).filter((row) => rows[row]?.state === state);

describe('each row of the practice', () => {
  it.skipIf(!existsSync(PAGE))('is on the list (skipped without ../shared/PRACTICE.md)', () => {
    const page = readFileSync(PAGE, 'utf8');
    const ids = [...page.matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(40);
    expect(Object.keys(rows)).toEqual(ids);
  });

  it('that is carried is named where a page or a rule carries it', () => {
    const bare = inState('carried').filter((row) => !cites.get(row)?.some((f) => !isLibrary(f)));
    expect(bare, 'carried by nothing').toEqual([]);
  });

  it('that is carried has code that names it, and a test that falls with it', () => {
    const bare = inState('carried').filter((row) => !(row in evidence));
    expect(bare, 'no evidence in evidence.ts').toEqual([]);
    for (const [row, { code, test }] of Object.entries(evidence)) {
      expect(citedIn(readFileSync(join(ROOT, code), 'utf8'), false), `${row}: ${code}`).toContain(
        row,
      );
      const [file, name] = test;
      expect(readFileSync(join(ROOT, file), 'utf8'), `${row}: ${file}`).toContain(`'${name}'`);
    }
  });

  it('that is partly carried is named somewhere', () => {
    expect(inState('partly').filter((row) => !cites.has(row))).toEqual([]);
  });

  it('that is still to come is named nowhere', () => {
    const named = inState('to come').filter((row) => cites.has(row));
    const where = named.map((row) => `${row}: ${cites.get(row)?.join(', ')}`);
    expect(where, 'carried by now: move it up in rows.ts').toEqual([]);
  });

  it('that is named exists', () => {
    expect([...cites.keys()].filter((id) => !(id in rows))).toEqual([]);
    expect(library.flatMap((p) => p.rows).filter((row) => !(row in rows))).toEqual([]);
  });

  it('is read out of comments and data', () => {
    expect(citedIn('// PRACTICE S1 to S4, N2 and H1. C4', false)).toEqual(['S1', 'S4', 'N2', 'H1']);
    expect(citedIn("rows: ['P1', 'C9'], path: 'M3 C4 5'", true)).toEqual(['P1', 'C9']);
    expect(citedIn("'P1'", false)).toEqual([]);
  });
});
