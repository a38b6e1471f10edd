import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ofColours = ['color-contrast', 'link-in-text-block'];

interface Options {
  /** A selector of the part to look at; none: the whole page. */
  within?: string | undefined;
  /** What can be wrong in other colours alone, or in other words alone; none: everything. */
  other?: 'colours' | 'words';
}

function rulesFor(other: Options['other']) {
  if (other === 'colours') return { runOnly: { type: 'rule', values: ofColours } };
  const off = other === 'words' ? ofColours.map((rule) => [rule, { enabled: false }]) : [];
  return { runOnly: standards, rules: Object.fromEntries(off) };
}

/** What axe-core finds wrong with a page as it is now: rule and places, [] when nothing. */
export async function axeFindings(page: Page, options: Options = {}): Promise<string[]> {
  const { within = 'html', other } = options;
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(source);
  // Colours on their way from one look to another are neither's.
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished))',
  );
  const asked = { ...rulesFor(other), resultTypes: ['violations'] };
  const run = `axe.run(${JSON.stringify(within)}, ${JSON.stringify(asked)})`;
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
