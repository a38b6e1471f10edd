import * as z from 'zod/mini';

const raisingsSchema = z.array(z.tuple([z.string(), z.string()]));
const KEY = 'cairn.unsent';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The line that was typed into a panel and not sent, '' when there is none. */
export function readUnsent(shelf: Shelf): string {
  return shelf.getItem(KEY) ?? '';
}

/** Keeps a line that is being typed, so that a panel opened anew begins with it; an empty one goes. */
export function keepUnsent(shelf: Shelf, line: string): void {
  try {
    if (line) shelf.setItem(KEY, line);
    else shelf.removeItem(KEY);
  } catch {
    // A full shelf must not stop anyone from typing.
  }
}

const RAISING = 'cairn.raising';
/** Of so many meetings a line is kept. */
const MOST = 8;

function readRaisings(shelf: Shelf): [meetingId: string, line: string][] {
  try {
    const kept = z.safeParse(raisingsSchema, JSON.parse(shelf.getItem(RAISING) ?? '[]'));
    return kept.success ? kept.data : [];
  } catch {
    return [];
  }
}

/** What was typed to be raised in this meeting and not added, '' when there is nothing. */
export function readRaising(shelf: Shelf, meetingId: string): string {
  return readRaisings(shelf).find(([id]) => id === meetingId)?.[1] ?? '';
}

/** Forgets what was typed for meetings that are gone. */
export function forgetRaisings(shelf: Shelf, meetingIds: readonly string[]): void {
  for (const id of meetingIds) if (readRaising(shelf, id)) keepRaising(shelf, id, '');
}

/** Keeps it while it is typed, for the meeting's other pages and a panel opened anew; an empty one goes. */
export function keepRaising(shelf: Shelf, meetingId: string, line: string): void {
  const others = readRaisings(shelf).filter(([id]) => id !== meetingId);
  const kept = line ? [[meetingId, line], ...others].slice(0, MOST) : others;
  try {
    if (kept.length > 0) shelf.setItem(RAISING, JSON.stringify(kept));
    else shelf.removeItem(RAISING);
  } catch {
    // As above.
  }
}
