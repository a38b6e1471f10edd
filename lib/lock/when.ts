import { MINUTE } from '../shared/time';

/** After how many minutes without use Cairn may lock by itself; the settings offer these. */
export const AFTER_CHOICES = [5, 15, 30, 60, 240] as const;

/** Uses closer to each other than this (ms) are one: each would be written otherwise. */
const ONE_USE = 30_000;
/** The alarm has the first word; a page that hears of use this much later (ms) knows that the alarm slept. */
const SLEPT = MINUTE;

interface Use {
  /** When Cairn was used last, UTC ms; null where nobody noted it. */
  usedAt: number | null;
  /** Minutes without use; null: not by itself. */
  after: number | null;
}

/**
 * How long Cairn lay unused, ms. A clock that was set back tells nothing of it: then as long as it was set back by, so
 * that a correction of seconds does nothing, and one of hours locks.
 */
const unused = (usedAt: number, now: number) => Math.abs(now - usedAt);

/** Whether it is time to lock at `now` (UTC ms). */
export function isDue({ usedAt, after }: Use, now: number): boolean {
  return after !== null && usedAt !== null && unused(usedAt, now) >= after * MINUTE;
}

/** When to look again whether it is time to lock (UTC ms); null: never. It may lie behind `now`. */
export function lookAt({ usedAt, after }: Use, now: number): number | null {
  return after === null ? null : Math.min(usedAt ?? now, now) + after * MINUTE;
}

/**
 * What comes of the user doing something in a page at `now` (UTC ms). Use after the time was over puts nothing off: a
 * machine that slept wakes with the page as it was, and the first touch must not open it for somebody else.
 */
export function onUse({ usedAt, after }: Use, now: number): 'lock' | 'note' | 'nothing' {
  if (usedAt === null) return 'note';
  const rest = unused(usedAt, now);
  if (after !== null && rest >= after * MINUTE + SLEPT) return 'lock';
  return rest >= ONE_USE ? 'note' : 'nothing';
}
