import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../driver/session';

/** What `npm start` was asked to do. */
export interface Plan {
  browser: BrowserName;
  executable: string;
  headless: boolean;
  /** Files or addresses; none means the sample calendar. */
  calendars: string[];
}

/** A calendar to be given to the desk. */
export type Source = { kind: 'file'; path: string } | { kind: 'address'; url: URL };

/** Tells a file from an address. Throws, in a sentence, for what the desk can't take. */
export function sourceOf(text: string): Source {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'webcal') {
    return { kind: 'address', url: new URL(text.replace(/^webcal:/i, 'https:')) };
  }
  if (scheme) {
    throw new Error(`Cairn reads calendars from https: and webcal: addresses only, not ${scheme}:`);
  }
  const path = resolve(text);
  if (!existsSync(path)) throw new Error(`There is no calendar file at ${path}`);
  return { kind: 'file', path };
}
