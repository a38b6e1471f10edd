import * as z from 'zod/mini';
import type { Turn } from '../mentoring/rules/talk';
import { sideSchema } from '../shared/row';

const keptSchema = z.object({ meetingId: z.string(), side: sideSchema, since: z.number() });
const KEY = 'cairn.turn';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function readKept(shelf: Shelf): { meetingId: string; turn: Turn } | null {
  try {
    const kept = z.safeParse(keptSchema, JSON.parse(shelf.getItem(KEY) ?? 'null'));
    if (!kept.success) return null;
    const { meetingId, side, since } = kept.data;
    return { meetingId, turn: { side, since } };
  } catch {
    return null;
  }
}

/** The turn of a meeting as it was last kept, so that a panel opened anew goes on measuring. */
export function readTurn(shelf: Shelf, meetingId: string): Turn | null {
  const kept = readKept(shelf);
  return kept?.meetingId === meetingId ? kept.turn : null;
}

/** Keeps a meeting's turn; null when nobody's time is being measured. */
export function keepTurn(shelf: Shelf, meetingId: string, turn: Turn | null): void {
  if (turn) shelf.setItem(KEY, JSON.stringify({ meetingId, ...turn }));
  else shelf.removeItem(KEY);
}

/**
 * Ends the kept turn and begins `next` (null: none). The old one goes only once `write` has stored it: a
 * page that dies in between leaves it, and the next panel goes on measuring from the same start. Of two
 * meetings at once one is measured: a turn in this one ends the other's, the end of this one's doesn't.
 */
export async function changeTurn(
  shelf: Shelf,
  meetingId: string,
  next: Turn | null,
  write: (meetingId: string, ended: Turn) => Promise<void>,
): Promise<void> {
  const running = readKept(shelf);
  if (running && running.meetingId !== meetingId && !next) return;
  if (running) await write(running.meetingId, running.turn);
  keepTurn(shelf, meetingId, next);
}
