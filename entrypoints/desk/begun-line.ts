import { lineShelf } from '@/lib/browser/quiet-shelf';

const KEY = 'cairn.raise';

/** The line that was typed for a meeting's agenda and not sent, '' when there is none. */
export function begunLine(meetingId: string): string {
  const [id, ...line] = (lineShelf.getItem(KEY) ?? '').split('\n');
  return id === meetingId ? line.join('\n') : '';
}

/** Keeps the latest line as it is typed, so that a page opened anew begins with it; an empty one goes. */
export function keepLine(meetingId: string, line: string): void {
  try {
    if (line) lineShelf.setItem(KEY, `${meetingId}\n${line}`);
    else if (begunLine(meetingId)) lineShelf.removeItem(KEY);
  } catch {
    // A full shelf must not stop anyone from typing.
  }
}
