// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOOGLE, VIEW } from '@/lib/page/calendar/selectors';

const source = readFileSync(join(process.cwd(), 'lib/page/calendar/selectors.ts'), 'utf8');
const entries = Object.entries({ ...GOOGLE, ...VIEW });

describe('the table of selectors', () => {
  it.each(Object.keys({ ...GOOGLE, ...VIEW }))(
    'says of %s when it was known, and what else',
    (name) => {
      const noted = [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+):/g)];
      const notes = noted.filter((note) => note[2] === name).map((note) => note[1]);
      expect(notes.length, `a note on ${name}`).toBeGreaterThan(0);
      for (const note of notes) {
        expect(note).toMatch(/\(20\d\d(-\d\d)?/);
        expect(note).toMatch(/Else|; or |, or |no fallback/);
      }
    },
  );

  it.each(entries)('has selectors that a browser reads: %s', (name, find) => {
    for (const one of [find].flat()) {
      const selector = name === 'times' ? `[id*=${one}]` : one;
      expect(() => document.querySelector(selector)).not.toThrow();
      expect(selector, 'no class name').not.toMatch(/(^|[\s,>])\./);
    }
  });
});
