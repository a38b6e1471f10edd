import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outputOf } from './lib/build.mjs';

/** Most bytes of each script that runs in other people's pages. */
const GUEST = 8_192;

/** Most bytes of minified JavaScript that each page may load before it paints, and of each script that is a guest. */
const budgets = [
  { entry: 'sidepanel.html', bytes: 450_000 },
  { entry: 'popup.html', bytes: 350_000 },
  { entry: 'background.js', bytes: 250_000 },
  { entry: 'google-calendar-page.js', bytes: GUEST },
  { entry: 'outlook-page.js', bytes: GUEST },
  { entry: 'marks-page.js', bytes: GUEST },
  { entry: 'meet-page.js', bytes: GUEST },
  { entry: 'teams-page.js', bytes: GUEST },
  { entry: 'zoom-page.js', bytes: GUEST },
  { entry: 'frame-page.js', bytes: GUEST },
  { entry: 'page-ui.js', bytes: GUEST },
];

function read(path) {
  if (!existsSync(path)) throw new Error(`${path} is missing: a budget must measure something`);
  return readFileSync(path, 'utf8');
}

/** The scripts a page names: its module scripts and its preloads. */
function scriptsOf(html) {
  const tags = html.match(/<script\b[^>]*>|<link\b[^>]*rel="modulepreload"[^>]*>/g) ?? [];
  return tags.flatMap((tag) => /\b(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1] ?? []);
}

/** What a minified module imports statically: `import x from"./y.js"`, `import"./y.js"`, `export ... from`. */
function importsOf(code) {
  const found = code.matchAll(
    /\b(?:import|export)\b(?:[^"'`;()]*?\bfrom)?\s*["']([^"']+\.js)["']/g,
  );
  return [...found].map(([, name]) => name);
}

function follow(path, output, seen) {
  if (seen.has(path)) return;
  const code = read(path);
  seen.set(path, Buffer.byteLength(code));
  for (const name of importsOf(code)) {
    follow(name.startsWith('/') ? join(output, name) : resolve(dirname(path), name), output, seen);
  }
}

/** Bytes of JavaScript behind an entry of a built extension, static imports included. */
export function firstPaintBytes(output, entry) {
  const seen = new Map();
  const path = join(output, entry);
  if (entry.endsWith('.js')) follow(path, output, seen);
  else for (const script of scriptsOf(read(path))) follow(join(output, script), output, seen);
  if (seen.size === 0) throw new Error(`${path} loads no script`);
  return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Prints each figure beside its budget; answers whether all are kept. */
function checkBudgets(browser = 'chrome') {
  const figures = budgets.map(({ entry, bytes }) => {
    const measured = firstPaintBytes(outputOf(browser), entry);
    const kilo = (value) => `${(value / 1000).toFixed(value < 10_000 ? 2 : 0)} kB`;
    console.log(`${entry}: ${kilo(measured)} of ${kilo(bytes)}`);
    return measured <= bytes;
  });
  return figures.every(Boolean);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exit(checkBudgets() ? 0 : 1);
