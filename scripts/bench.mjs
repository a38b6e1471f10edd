import './lib/node-version.mjs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { run } from './lib/run.mjs';

await ensureDependencies();
process.env.CHROME_PATH = await findChromium();
const main = join('tests', 'bench', 'main.ts');
const { code } = await run(process.execPath, ['--import', 'tsx', main]);
process.exit(code);
