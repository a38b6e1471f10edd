import { readGoogle } from '@/lib/page/calendar/google';
import { readOutlook } from '@/lib/page/calendar/outlook';
import type { Opened } from '@/lib/page/types';

/** Reads as the script of the site at an address does: what a page makes the reading throw is unreadable. */
export function readOpened(doc: Document, address = location.href): Opened | 'unreadable' | null {
  const read = address.startsWith('https://calendar.google.com/') ? readGoogle : readOutlook;
  try {
    return read(doc, address);
  } catch {
    return 'unreadable';
  }
}
