import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../driver/session';

/** What `npm start` was asked to do. */
export interface Plan {
  browser: BrowserName;
  executable: string;
  headless: boolean;
  /** Files or addresses; none means the sample calendar. */
  calendars: string[];
  /** File with the certificate (PEM) that the addresses' servers show, where no browser knows it. */
  trust?: string;
}

/** A calendar to be given to the desk. */
export type Source = { kind: 'file'; path: string } | { kind: 'address'; url: URL };

// npm runs scripts in the project's folder and leaves here where the user stood.
const inUsersFolder = (path: string) => resolve(process.env.INIT_CWD ?? '', path);

/** Tells a file from an address. Throws, in a sentence, for what the desk can't take. */
export function sourceOf(text: string): Source {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme && ['https', 'webcal', 'webcals'].includes(scheme)) {
    const address = text.replace(/^webcals?:/i, 'https:');
    if (!URL.canParse(address)) throw new Error('This is not a calendar address.');
    return { kind: 'address', url: new URL(address) };
  }
  if (scheme) {
    throw new Error(`Cairn reads calendars from https: and webcal: addresses only, not ${scheme}:`);
  }
  const path = inUsersFolder(text);
  if (!existsSync(path)) throw new Error(`There is no calendar file at ${path}`);
  return { kind: 'file', path };
}

/** The certificate in a PEM file. Throws, in a sentence, when there is none. */
export function certificateIn(file: string): X509Certificate {
  const path = inUsersFolder(file);
  try {
    return new X509Certificate(readFileSync(path));
  } catch {
    throw new Error(`There is no certificate (PEM) at ${path}`);
  }
}
