import { lapseOf } from '../mentoring/rules/rhythm';
import { DAY } from '../shared/time';
import { fromOf, type Held } from './held';
import type { SignEnv, SignRows } from './rows';
import { type Sign, say, tooEarly } from './sign';

/**
 * Meetings before anything is said: three gaps. Of two gaps the middle is their mean, which one holiday
 * moves by half of itself; of three it is a gap that was.
 */
const MEETINGS = 4;
/** So many gaps are drawn, the latest. */
const DRAWN = 12;
/** Nobody is held to the day: as in `lapseOf`. */
export const GRACE = 3;

/** Gaps between meetings in whole days, as nights apart: an hour more or less is no day. */
function gapsOf({ meetings }: Held): number[] {
  return meetings
    .slice(1)
    .map(({ start }, at) => Math.round((start - (meetings[at]?.start ?? start)) / DAY));
}

/** The gap in the middle, or half way between the two that are. */
export function middleOf(gaps: readonly number[]): number {
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  const both = (sorted[Math.floor(at)] ?? 1) + (sorted[Math.ceil(at)] ?? 1);
  return Math.max(1, Math.round(both / 2));
}

/** What is said of gaps in days: those kept of an agreed rhythm, or the middle one. */
export function findingOf(gaps: readonly number[], days: number | null) {
  if (days === null) return say('signs.rhythm.none', { n: middleOf(gaps) });
  const kept = gaps.filter((gap) => gap <= days + GRACE).length;
  return say('signs.rhythm.kept', { part: kept, of: gaps.length, n: days });
}

/** The rhythm that was agreed beside the one kept (PRACTICE C4). */
export function rhythmSign(rows: SignRows, held: Held, { now, next }: SignEnv): Sign {
  const { rhythmDays } = rows.partner;
  const { meetings } = held;
  const first = meetings[0];
  const last = meetings.at(-1);
  if (!first || !last || meetings.length < MEETINGS) return tooEarly('rhythm');
  const gaps = gapsOf(held);
  const off = rows.meetings.filter(
    ({ status, start }) =>
      (status === 'missed' || status === 'cancelled') && start >= first.start && start <= now,
  ).length;
  const lapse = lapseOf({ rhythmDays, last: last.start, next }, now);
  return {
    kind: 'rhythm',
    level: 'known',
    finding: findingOf(gaps, rhythmDays),
    details: [...(off > 0 ? [say('signs.rhythm.off', { n: off })] : []), ...(lapse ? [lapse] : [])],
    from: fromOf(meetings),
    unknown: say('signs.rhythm.unknown'),
    series: {
      unit: 'days',
      stacked: false,
      labels: meetings
        .slice(1)
        .slice(-DRAWN)
        .map(({ start }) => ({ from: start, to: start })),
      lines: [
        {
          name: say('signs.rhythm.line'),
          look: 'plain',
          values: gaps.slice(-DRAWN).map((part) => ({ part, of: null })),
        },
      ],
      mark: rhythmDays === null ? null : { at: rhythmDays, name: say('signs.agreed') },
    },
  };
}
