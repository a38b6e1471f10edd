import * as z from 'zod/mini';
import type { Turn } from '../mentoring/rules/talk';
import { sideSchema } from '../shared/row';

const keptSchema = z.object({ meetingId: z.string(), side: sideSchema, since: z.number() });
const KEY = 'cairn.turn';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The turn of a meeting as it was last kept, so that a panel opened anew goes on measuring. */
export function readTurn(shelf: Shelf, meetingId: string): Turn | null {
  try {
    const kept = z.safeParse(keptSchema, JSON.parse(shelf.getItem(KEY) ?? 'null'));
    if (!kept.success || kept.data.meetingId !== meetingId) return null;
    return { side: kept.data.side, since: kept.data.since };
  } catch {
    return null;
  }
}

/** Keeps a meeting's turn; null when nobody's time is being measured. */
export function keepTurn(shelf: Shelf, meetingId: string, turn: Turn | null): void {
  if (turn) shelf.setItem(KEY, JSON.stringify({ meetingId, ...turn }));
  else shelf.removeItem(KEY);
}

/**
 * Ends the kept turn and begins `next` (null: none). The old one goes only once `write` has stored it: a
 * page that dies in between leaves it, and the next panel goes on measuring from the same start.
 */
export async function changeTurn(
  shelf: Shelf,
  meetingId: string,
  next: Turn | null,
  write: (ended: Turn) => Promise<void>,
): Promise<void> {
  const running = readTurn(shelf, meetingId);
  if (running) await write(running);
  keepTurn(shelf, meetingId, next);
}
