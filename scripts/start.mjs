import './lib/node-version.mjs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { findFirefox } from './lib/find-firefox.mjs';
import { fail, run } from './lib/run.mjs';

const usage = `npm start -- [--browser chrome|firefox] [--headless] [--calendar FILE-OR-ADDRESS ...] [--trust FILE]

Opens Cairn in a browser of its own with a sample calendar, or with yours.
--headless    no window: looks at each page, says what it saw, leaves pictures in .output/tour/
--trust FILE  for a calendar server of your own: the certificate (PEM) that it shows`;

function options() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string', default: 'chrome' },
        calendar: { type: 'string', multiple: true, default: [] },
        headless: { type: 'boolean', default: false },
        trust: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${error.message}\n\n${usage}`);
  }
}

const names = { chrome: 'chrome', chromium: 'chrome', edge: 'chrome', firefox: 'firefox' };
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const noDisplay = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;

const { browser: asked, calendar: calendars, headless, help, trust } = options();
if (help) {
  console.log(usage);
  process.exit(0);
}
const browser = names[asked];
if (!browser) fail(`--browser is chrome or firefox, not ${asked}.`);
if (noDisplay && !headless)
  console.log('There is no display here, so Cairn opens without a window.');

await ensureDependencies();
const executable = await (browser === 'firefox' ? findFirefox() : findChromium());
console.log('Building Cairn ...');
const built = await build(browser, { quiet: true });
if (built.code !== 0) fail(built.output);

const plan = { browser, executable, calendars, trust, headless: headless || noDisplay };
// Ctrl+C reaches the tour as well, which closes the browser; this process waits for it.
process.on('SIGINT', () => {});
const tour = join('scripts', 'tour', 'main.ts');
const { code } = await run(process.execPath, ['--import', 'tsx', tour, JSON.stringify(plan)]);
process.exit(code);
