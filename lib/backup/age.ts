import { DAY, daysBetween, localDate } from '../shared/time';

/** From so many days on, a backup is too old to say nothing of it. */
const OLD = 14;
/** With more notes than this it is time for a first one. */
const NOTES = 20;
/** How long nothing more is said of it once it was put away, ms. */
const QUIET = 30 * DAY;

/** When everything was last saved outside of the browser; instants are UTC ms, null where there was none. */
export interface Made {
  /** When the last backup was made. */
  at: number | null;
  /** When it was last seen to hold all that is here. */
  sameAt: number | null;
}

/**
 * How old the last backup is, in local days; null where there was none. One from later than tomorrow comes of a clock
 * that was ahead, and tells nothing. `zone` (IANA), or the machine's.
 */
export function ageOf({ at }: Pick<Made, 'at'>, now: number, zone?: string): number | null {
  if (at === null || at > now + DAY) return null;
  return Math.max(0, daysBetween(localDate(at, zone), localDate(now, zone)));
}

/** Whether a backup is due: none was made or found the same on this local day, wherever the clock was before. */
export function isDue({ at, sameAt }: Made, now: number, zone?: string): boolean {
  const today = localDate(now, zone);
  return [at, sameAt].every((one) => one === null || localDate(one, zone) !== today);
}

/** Whether the last backup is so old, or missing for so long, that the user should hear of it. */
export function isTooOld(made: Made, notes: number, now: number, zone?: string): boolean {
  const ages = [made.at, made.sameAt].map((at) => ageOf({ at }, now, zone));
  const known = ages.filter((age) => age !== null);
  return known.length === 0 ? notes > NOTES : Math.min(...known) >= OLD;
}

/** Whether the user asked not to hear of it for now; UTC ms. A clock that was ahead doesn't make it longer. */
export function isHushed(hushedAt: number | null, now: number): boolean {
  return hushedAt !== null && Math.abs(now - hushedAt) < QUIET;
}
