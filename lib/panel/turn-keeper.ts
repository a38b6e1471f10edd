import * as z from 'zod/mini';
import type { Turn } from '../mentoring/rules/talk';
import { sideSchema } from '../shared/row';
import { MINUTE } from '../shared/time';

/** `seen`: the panel's last sign of life; a version before this one kept none. */
const keptSchema = z.object({
  meetingId: z.string(),
  side: sideSchema,
  since: z.number(),
  seen: z.optional(z.number()),
});
const KEY = 'cairn.turn';

/** So often, in ms, a panel that is in view says that it is there. */
export const BEAT = MINUTE / 2;
/** After so long without a sign nobody was there: two beats may come late. */
const ABSENT = 3 * BEAT;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Kept {
  meetingId: string;
  turn: Turn;
  seen: number;
}

function readKept(shelf: Shelf): Kept | null {
  try {
    const kept = z.safeParse(keptSchema, JSON.parse(shelf.getItem(KEY) ?? 'null'));
    if (!kept.success) return null;
    const { meetingId, side, since, seen = since } = kept.data;
    return { meetingId, turn: { side, since }, seen };
  } catch {
    return null;
  }
}

/** The turn of a meeting as it was last kept, so that a panel opened anew goes on measuring. */
export function readTurn(shelf: Shelf, meetingId: string): Turn | null {
  const kept = readKept(shelf);
  return kept?.meetingId === meetingId ? kept.turn : null;
}

/** Keeps a meeting's turn, with `seen` (UTC ms) as the panel's last sign; null when nobody's time is being measured. */
export function keepTurn(shelf: Shelf, meetingId: string, turn: Turn | null, seen?: number): void {
  if (turn) shelf.setItem(KEY, JSON.stringify({ meetingId, ...turn, seen: seen ?? turn.since }));
  else shelf.removeItem(KEY);
}

/** Until when a turn counts that is looked at `now` (both UTC ms): a panel long unseen counts nothing more. */
function countsUntil({ seen }: Kept, now: number): number {
  return now - seen > ABSENT ? seen : now;
}

/**
 * The sign of a panel in view that `meetingId`'s turn goes on. False when the last one is too long ago:
 * then the turn has to begin anew, by `changeTurn`.
 */
export function beat(shelf: Shelf, meetingId: string, now: number): boolean {
  const kept = readKept(shelf);
  if (kept?.meetingId !== meetingId) return true;
  if (countsUntil(kept, now) < now) return false;
  try {
    keepTurn(shelf, meetingId, kept.turn, now);
  } catch {
    // A full shelf: the turn then counts up to the sign before.
  }
  return true;
}

/**
 * Ends the kept turn at `now` (UTC ms) and begins `next` (null: none); `write` hears until when the old one
 * counts. It goes only once `write` has stored it: a page that dies in between leaves it, and the next panel
 * goes on measuring from the same start. Of two meetings at once one is measured: a turn in this one ends
 * the other's, the end of this one's doesn't.
 */
export async function changeTurn(
  shelf: Shelf,
  meetingId: string,
  next: Turn | null,
  now: number,
  write: (meetingId: string, ended: Turn, until: number) => Promise<void>,
): Promise<void> {
  const running = readKept(shelf);
  if (running && running.meetingId !== meetingId && !next) return;
  if (running) await write(running.meetingId, running.turn, countsUntil(running, now));
  keepTurn(shelf, meetingId, next);
}
