import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laterTexts as panelLater } from '@/components/panel/later-texts';
import { en } from '@/lib/i18n/en';
import type { Texts } from '@/lib/i18n/speaking';

const ROOT = resolve(import.meta.dirname, '../..');
const ids = new Set(Object.keys(en));

/** Ids of the catalogue that stand as a whole string in the sources of some folders. */
function idsUsedIn(folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );
  const strings = files.flatMap((file) => readFileSync(file, 'utf8').match(/'[\w.-]+'/g) ?? []);
  return [...new Set(strings.map((text) => text.slice(1, -1)))].filter((id) => ids.has(id));
}

const shared = ['components/ui', 'lib/mentoring'];
/** What a page speaks once its later parts are there. */
const later: Readonly<Record<string, Texts['en']>> = { sidepanel: panelLater.en };
const pages = {
  sidepanel: ['components/panel', 'components/notes', 'lib/panel', 'lib/notes', ...shared],
  popup: ['components/popup', 'lib/popup', 'components/quick-log', 'lib/quick-log', ...shared],
};

describe('a page speaks every text that it may show', () => {
  it.each(Object.entries(pages))('%s', async (page, folders) => {
    const { texts } = await import(`../../entrypoints/${page}/texts.ts`);
    const used = idsUsedIn(folders);
    const spoken = { ...texts.en, ...later[page] };
    const unspoken = used.filter((id) => !(id in spoken));
    expect(used.length).toBeGreaterThan(20);
    expect(unspoken).toEqual([]);
  });
});
