import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageOptions } from '../events';
import { pageOf } from '../google-calendar';
import type { FixturePage } from '../serve';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** It lets itself have fonts, styles and frames, to use them against what stands in it. */
const policy =
  "script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'";

/**
 * A calendar's page that works as the real one's stand-in does and means ill: it got at everything first that a script
 * builds on (`tamper.js`), and does what it is told against what stands in it (`tricks.js`: `globalThis.hostile`).
 */
export function hostilePage(options: PageOptions): FixturePage {
  const { html, script } = pageOf(options);
  return { html, script: [read('tamper.js'), script, read('tricks.js')].join('\n'), policy };
}
