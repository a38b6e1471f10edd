import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What each place may import besides itself; the picture in docs/architecture.md, as rules. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/shared': ['pkg:zod'],
  'lib/i18n': ['lib/shared'],
  'lib/calendar': [
    'lib/shared',
    'lib/i18n',
    'pkg:ical.js',
    'pkg:@microsoft/microsoft-graph-client',
    'pkg:zod',
  ],
  'lib/mentoring': ['lib/shared', 'lib/i18n', 'pkg:zod'],
  'lib/practice': ['lib/shared', 'lib/i18n', 'lib/mentoring', 'lib/calendar', 'pkg:zod'],
  'lib/packs': [
    'lib/shared',
    'lib/mentoring',
    'lib/practice',
    'lib/share',
    'lib/storage',
    'pkg:zod',
  ],
  'lib/share': ['lib/shared', 'lib/mentoring', 'pkg:zod'],
  'lib/signs': ['lib/shared', 'lib/mentoring', 'lib/practice', 'pkg:zod'],
  'lib/insights': [
    'lib/shared',
    'lib/mentoring',
    'lib/signs',
    'pkg:d3-scale',
    'pkg:d3-shape',
    'pkg:zod',
  ],
  'lib/sessions': [
    'lib/shared',
    'lib/i18n',
    'lib/mentoring',
    'lib/practice',
    'lib/records',
    'lib/reflection',
    'lib/share',
    'lib/signs',
    'lib/storage',
    'pkg:zod',
  ],
  'lib/offers': [
    'lib/shared',
    'lib/i18n',
    'lib/mentoring',
    'lib/preparation',
    'lib/records',
    'lib/sessions',
    'lib/signs',
    'lib/storage',
  ],
  'lib/search': [
    'lib/shared',
    'lib/i18n',
    'lib/mentoring',
    'lib/storage',
    'pkg:minisearch',
    'pkg:dexie',
    'pkg:zod',
  ],
  'lib/detection': ['lib/shared', 'lib/i18n', 'lib/calendar', 'lib/mentoring', 'pkg:zod'],
  'lib/quick-log': ['lib/shared', 'lib/i18n', 'lib/mentoring', 'pkg:chrono-node'],
  'lib/right-click': [
    'lib/shared',
    'lib/i18n',
    'lib/mentoring',
    'lib/quick-log',
    'lib/records',
    'lib/storage',
  ],
  'lib/omnibox': [
    'lib/popup',
    'lib/shared',
    'lib/i18n',
    'lib/mentoring',
    'lib/quick-log',
    'lib/storage',
    'lib/search',
  ],
  'lib/records': [
    'lib/shared',
    'lib/i18n',
    'lib/mentoring',
    'lib/practice',
    'lib/packs',
    'lib/share',
    'lib/signs',
    'lib/quick-log',
    'lib/storage',
  ],
  'lib/backup': ['lib/shared', 'pkg:dexie', 'pkg:zod'],
  'lib/crypto': ['pkg:@noble/hashes', 'pkg:zod'],
  'lib/handover': [
    'lib/shared',
    'lib/mentoring',
    'lib/copies',
    'lib/crypto',
    'lib/health',
    'lib/records',
    'lib/share',
    'lib/storage',
    'pkg:dexie',
    'pkg:zod',
  ],
  'lib/sealing': ['lib/crypto', 'lib/lock', 'lib/shared', 'lib/storage', 'pkg:dexie'],
  'lib/lock': ['lib/crypto', 'lib/shared', 'pkg:zod'],
  'lib/health': ['lib/shared', 'lib/storage'],
  'lib/messaging': ['lib/shared', 'pkg:zod'],
  'lib/storage': [
    'lib/shared',
    'lib/crypto',
    'lib/lock',
    'lib/mentoring',
    'lib/calendar',
    'pkg:dexie',
    'pkg:zod',
  ],
  'lib/notes': ['lib/shared', 'lib/i18n', 'lib/mentoring', 'lib/storage', 'pkg:zod', 'pkg:@tiptap'],
  'lib/meetings': [
    'lib/shared',
    'lib/mentoring',
    'lib/calendar',
    'lib/detection',
    'lib/records',
    'lib/storage',
  ],
  'lib/sign-in': ['lib/shared', 'pkg:zod'],
  'lib/sync': [
    'lib/shared',
    'lib/i18n',
    'lib/page',
    'lib/mentoring',
    'lib/calendar',
    'lib/meetings',
    'lib/page',
    'lib/storage',
    'pkg:zod',
  ],
  // Runs inside other people's pages: small, and with nothing that keeps or talks to a server.
  'lib/page': ['lib/shared', 'lib/calendar', 'lib/messaging'],
  'lib/sample': ['lib/shared', 'lib/i18n', 'lib/mentoring', 'lib/calendar', 'lib/storage'],
  'lib/copies': [
    'lib/shared',
    'lib/health',
    'lib/i18n',
    'lib/mentoring',
    'lib/calendar',
    'lib/sample',
    'lib/storage',
    'pkg:zod',
    'lib/notes',
    'lib/records',
    'pkg:fflate',
  ],
  'lib/reminders': [
    'pkg:dexie',
    'lib/shared',
    'lib/i18n',
    'lib/mentoring',
    'lib/storage',
    'pkg:zod',
  ],
  'lib/browser': [
    'lib/backup',
    'lib/crypto',
    'lib/lock',
    'lib/storage',
    'lib/sign-in',
    'lib/sync',
    'lib/right-click',
    'lib/shared',
    'lib/storage',
    'lib/i18n',
    'lib/messaging',
    'lib/reminders',
    'pkg:wxt',
    'pkg:zod',
    'lib/omnibox',
  ],
};
/** The view models of the pages: rules and rows in, what a component shows out. */
const VIEW_MODELS = [
  'lib/shared',
  'lib/i18n',
  'lib/mentoring',
  'lib/practice',
  'lib/packs',
  'lib/calendar',
  'lib/health',
  'lib/insights',
  'lib/meetings',
  'lib/notes',
  'lib/quick-log',
  'lib/records',
  'lib/sample',
  'lib/share',
  'lib/sign-in',
  'lib/signs',
  'lib/sync',
  'lib/storage',
  'pkg:dexie',
  'pkg:zod',
];
for (const page of ['panel', 'popup', 'desk']) MAY_IMPORT[`lib/${page}`] = VIEW_MODELS;
// Preparing shows what the panel shows of a meeting; looking back asks as preparing does.
MAY_IMPORT['lib/preparation'] = [...VIEW_MODELS, 'lib/panel'];
MAY_IMPORT['lib/reflection'] = [...VIEW_MODELS, 'lib/preparation'];

/** Components see types, rules and view models, never where the data lives or the browser. */
const NOT_IN_COMPONENTS = [
  'lib/storage',
  'lib/browser',
  'lib/sync',
  'pkg:wxt',
  'pkg:dexie',
  'entrypoints',
];

function filesIn(folder: string): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && statSync(join(ROOT, name)).isFile());
}

function specifiersOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const pattern =
    /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)|\bimport\s*\(\s*['"]([^'"]+)|^import\s+['"]([^'"]+)/gm;
  return [...text.matchAll(pattern)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
}

/** `lib/calendar` for a file in there, `components`, `entrypoints`, or `pkg:name` for a package. */
function placeOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) {
    const [scope = '', name] = specifier.split('/');
    return `pkg:${scope.startsWith('@') && scope !== '@tiptap' ? `${scope}/${name}` : scope}`;
  }
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : relative(ROOT, resolve(ROOT, dirname(file), specifier));
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

describe('who may import whom', () => {
  const folders = readdirSync(join(ROOT, 'lib')).map((name) => `lib/${name}`);
  it.each(folders)('%s keeps to its place', (folder) => {
    const allowed = MAY_IMPORT[folder];
    expect(
      allowed,
      `${folder} is not in the picture: add it to the table and the docs`,
    ).toBeDefined();
    const wrong = filesIn(folder).flatMap((file) =>
      specifiersOf(file)
        .map((specifier) => placeOf(file, specifier))
        .filter((place) => place !== folder && !allowed?.includes(place))
        .map((place) => `${file} -> ${place}`),
    );
    expect(wrong).toEqual([]);
  });

  it('components know neither storage nor browser', () => {
    const wrong = filesIn('components').flatMap((file) =>
      specifiersOf(file)
        .map((specifier) => placeOf(file, specifier))
        .filter((place) => NOT_IN_COMPONENTS.includes(place))
        .map((place) => `${file} -> ${place}`),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing imports an entrypoint', () => {
    const wrong = [...filesIn('lib'), ...filesIn('components')].filter((file) =>
      specifiersOf(file).some((specifier) => placeOf(file, specifier) === 'entrypoints'),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the imports it judges', () => {
    expect(specifiersOf('lib/storage/rows.ts')).toContain('zod/mini');
    expect(placeOf('lib/storage/rows.ts', '../shared/row')).toBe('lib/shared');
  });
});
