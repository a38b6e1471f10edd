import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name)),
);

/** Declarations that name a side of the screen instead of a side of the text. */
const PHYSICAL = [
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /^(left|right)$/,
  /^border-(top|bottom)-(left|right)-radius$/,
];
const SIDED = /^(text-align|float|clear)$/;
const FOUR = /^(padding|margin|inset)$/;

function names(property: string, value: string): boolean {
  if (PHYSICAL.some((pattern) => pattern.test(property))) return true;
  if (SIDED.test(property)) return /\b(left|right)\b/.test(value.replaceAll('inline-', ''));
  // Four values name all sides, right before left.
  const values = FOUR.test(property) ? (value.match(/\w+\([^)]*\)|\S+/g) ?? []) : [];
  return values.length === 4 && values[1] !== values[3];
}

function declarations(css: string): [string, string][] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((found) => [
    found[1] ?? '',
    found[2]?.trim() ?? '',
  ]);
}

it('finds what names a side of the screen', () => {
  const css = 'a { margin-left: 1px; padding: 1px 2px 3px 4px; inset: 0 1px 0 1px; /* left: 0 */ }';
  expect(declarations(css).filter((pair) => names(...pair))).toEqual([
    ['margin-left', '1px'],
    ['padding', '1px 2px 3px 4px'],
  ]);
  expect(names('text-align', 'right')).toBe(true);
  expect(names('text-align', 'end')).toBe(false);
});

it('no style names a side of the screen: it would be wrong where text runs to the left', () => {
  expect(files.length).toBeGreaterThan(10);
  const wrong = files.flatMap((file) =>
    declarations(readFileSync(join(ROOT, file), 'utf8'))
      .filter((pair) => names(...pair))
      .map(([property, value]) => `${file}: ${property}: ${value}`),
  );
  expect(wrong).toEqual([]);
});
