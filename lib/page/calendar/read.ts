import type { Opened } from '../types';
import { readGoogle } from './google';
import { readOutlook } from './outlook';

/** Hosts of Outlook on the web, which sends people from one to another (2026-09). */
const OUTLOOK = /^outlook\.((office|office365|live)\.com|cloud\.microsoft)$/;

/**
 * The event opened in a calendar's page, where the signals that the page gives agree. Null: none is open.
 * 'unreadable': something is open that should be an event, but the page says too little of it, for the
 * moments that it takes to load, or because it changed its shape. Never throws, whatever the page holds.
 */
export function readOpened(doc: Document, address = location.href): Opened | 'unreadable' | null {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const read =
    host === 'calendar.google.com' ? readGoogle : OUTLOOK.test(host) ? readOutlook : () => null;
  try {
    return read(doc, address);
  } catch {
    return 'unreadable';
  }
}
