import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { library } from '@/lib/practice';
import { promptsPage } from '@/scripts/prompts-page';

const PAGE = resolve(import.meta.dirname, '../../docs/prompts.md');

it('docs/prompts.md is what the library says now (else: npx tsx scripts/prompts.ts)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(promptsPage());
});

it('the page has every prompt once by moment and phase, with its rows', () => {
  const [byMoment = ''] = promptsPage().split('## What may be asked next');
  const rows = byMoment
    .split('\n')
    .filter((line) => / \| (?:either|mentor|mentee) +\| /.test(line));
  expect(rows).toHaveLength(library.length);
  expect(byMoment).not.toContain('undefined');
});
