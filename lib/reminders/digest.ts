import type { Settings } from '../shared/settings';
import { DAY, localDate } from '../shared/time';
import { type Rules, weekdayOf } from './allowed';
import { onDay } from './local-time';
import type { Candidate } from './settle';

export const DIGEST_PREFIX = 'week:';
/** Where no quiet hours end in the morning. */
const MORNING = 8 * 60;
/** A digest of the week is no use when half of it is over. */
const USEFUL = 2 * DAY;

export interface Digest extends Candidate {
  kind: 'digest';
  /** The end of the week, UTC ms, exclusive. */
  to: number;
}

function morningOf(quiet: Rules['quiet']): number {
  const overnight = quiet && (quiet.from > quiet.to || quiet.from === 0) && quiet.from !== quiet.to;
  return overnight ? quiet.to : MORNING;
}

/** The digest of the week whose first day lies `days` from the local day of `now`. */
function digestFrom(now: number, days: number, first: number, quiet: Rules['quiet']): Digest {
  const from = onDay(now, days, 0);
  const at = onDay(now, days + first, morningOf(quiet));
  const key = `${DIGEST_PREFIX}${localDate(from)}`;
  const to = onDay(now, days + 7, 0);
  return { kind: 'digest', key, rank: 0, at, until: at + USEFUL, to };
}

/**
 * The digests of the local week in which `now` (UTC ms) lies and of the next: wanted on the first working
 * morning, at the end of quiet hours. The week starts on Monday unless the user says otherwise.
 */
export function digests(
  settings: Pick<Settings, 'digest' | 'quiet' | 'workingDays' | 'weekStart'>,
  now: number,
): Digest[] {
  if (!settings.digest || settings.workingDays.length === 0) return [];
  const start = settings.weekStart === 'auto' ? 1 : settings.weekStart;
  const back = (weekdayOf(now) - start + 7) % 7;
  const first = Math.min(...settings.workingDays.map((day) => (day - start + 7) % 7));
  return [-back, 7 - back].map((days) => digestFrom(now, days, first, settings.quiet));
}
