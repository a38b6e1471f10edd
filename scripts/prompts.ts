import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promptsPage } from './prompts-page';

/** `npx tsx scripts/prompts.ts` writes docs/prompts.md from the library. */
writeFileSync(resolve(import.meta.dirname, '../docs/prompts.md'), promptsPage());
