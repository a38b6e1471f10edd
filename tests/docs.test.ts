import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const TOPS = ['components', 'docs', 'entrypoints', 'lib', 'public', 'scripts', 'tests'];

/** Names in braces stand for a path each. */
function each(path: string): string[] {
  const braces = /^(.*)\{([^}]*)\}(.*)$/.exec(path);
  if (!braces) return [path];
  const [, before = '', names = '', after = ''] = braces;
  return names.split(',').flatMap((name) => each(`${before}${name.trim()}${after}`));
}

/** What stands in backticks and begins with a folder of the repository; of one with a star, the folder before it. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)]
    .flatMap(([, code = '']) => each(code))
    .filter((path) => /^[\w.@/-]+(\*.*)?$/.test(path) && TOPS.includes(path.split('/')[0] ?? ''))
    .filter((path) => path.includes('/'))
    .map((path) => (path.includes('*') ? dirname(path.slice(0, path.indexOf('*') + 1)) : path));
}

/** A page names modules as the code does, without their ending. */
function exists(path: string): boolean {
  const stem = path.endsWith('/') ? path.slice(0, -1) : path;
  return ['', '.ts', '.tsx'].some((ending) => existsSync(join(ROOT, `${stem}${ending}`)));
}

describe('the paths that the documents name', () => {
  const documents = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));

  it.each(['README.md', ...documents.map((name) => `docs/${name}`)])('%s', (name) => {
    const text = readFileSync(join(ROOT, name), 'utf8');
    expect(pathsIn(text).filter((path) => !exists(path))).toEqual([]);
  });

  it('tell of each folder of lib', () => {
    const text = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
    const folders = readdirSync(join(ROOT, 'lib')).map((name) => `lib/${name}`);
    expect(folders.filter((folder) => !text.includes(`\`${folder}/`))).toEqual([]);
  });

  it('finds paths to judge', () => {
    expect(TOPS.every(exists)).toBe(true);
    expect(pathsIn('`lib/i18n/{dates,week}.ts`, `lib/i18n/en/*`, `{place}`, `lib`')).toEqual([
      'lib/i18n/dates.ts',
      'lib/i18n/week.ts',
      'lib/i18n/en',
    ]);
    expect(exists('lib/nowhere.ts')).toBe(false);
  });
});
