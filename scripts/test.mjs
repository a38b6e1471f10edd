import './lib/node-version.mjs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { findFirefox } from './lib/find-firefox.mjs';
import { root, runNode } from './lib/run.mjs';
import { countResults } from './lib/vitest-results.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const begun = Date.now();

const tool = (...path) => join(root, 'node_modules', ...path);
const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(0)} s`;

/** Runs one step; it counts as one passed or failed. What it prints comes at its end, as others run beside it. */
async function step(name, work) {
  const from = Date.now();
  const { code, output } = await work().catch((error) => ({ code: 1, output: error.message }));
  const passed = code === 0;
  total[passed ? 'passed' : 'failed'] += 1;
  const end = `== ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds(from)}`;
  console.log([`\n== ${name}`, output.trim(), end].join('\n'));
}

/** Runs one of vitest's projects and counts its tests one by one; quiet: what it prints comes at its end. */
async function project(name, { projects = name, quiet = false } = {}) {
  const from = Date.now();
  console.log(`\n== ${name} tests`);
  const file = join(root, '.output', `${name}-results.json`);
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--project', projects, ...report];
  const { code, output } = await runNode(tool('vitest', 'vitest.mjs'), args, { quiet });
  if (quiet) console.log(output);
  const counted = await countResults(file, { since: from, code });
  for (const kind of Object.keys(total)) total[kind] += counted[kind];
  console.log(
    `== ${name} tests: ${counted.passed} passed, ${counted.failed} failed in ${seconds(from)}`,
  );
}

const node =
  (path, ...args) =>
  () =>
    runNode(path, args, { quiet: true });
const lintArguments = [
  'lint',
  '--source-dir',
  join('.output', 'firefox-mv3'),
  '--no-config-discovery',
];

/** What needs no build. */
async function sources() {
  await step('lint', node(tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'));
  await step('unused code', node(tool('knip', 'bin', 'knip.js')));
  await project('unit', { projects: 'unit*' });
}

/** The builds, and what nearly always waits: a month of two browsers. */
async function builds() {
  await step('build for Chromium', () => build('chrome', { quiet: true }));
  await step('build for Firefox', () => build('firefox', { quiet: true }));
  await step('bundle budgets', node(join('scripts', 'budgets.mjs')));
  await step('web-ext lint', node(tool('web-ext', 'bin', 'web-ext.js'), ...lintArguments));
  await project('month', { quiet: true });
}

await ensureDependencies();
process.env.CHROME_PATH = await findChromium();
process.env.FIREFOX_PATH = await findFirefox();

// A build writes some of the types anew: they are checked before one begins.
await step('types', node(tool('typescript', 'bin', 'tsc')));
await Promise.all([sources(), builds()]);
await project('browser');

console.log(`\nAll of it took ${seconds(begun)}.`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
