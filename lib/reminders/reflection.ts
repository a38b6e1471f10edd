import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import type { Settings } from '../shared/settings';
import { DAY, HOUR } from '../shared/time';
import { lastAllowed, type Rules } from './allowed';
import { onDay } from './local-time';
import { activePartners } from './preparation';
import type { Candidate } from './settle';

export const REFLECT_PREFIX = 'reflect:';
/** Over a weekend: a meeting of Friday may be thought over on Monday. */
const USEFUL = 3 * DAY;
const END_OF_WORK = 17 * 60;

export interface Reflecting extends Candidate {
  kind: 'reflect';
  meeting: Meeting;
}

/**
 * When to ask for a reflection (PRACTICE P10): at 17:00 of the day, or two hours after the end where that
 * is later; earlier where that is quiet, but never before the end.
 */
export function reflectionMoment({ end }: Pick<Meeting, 'end'>, rules: Rules): number {
  const wanted = Math.max(onDay(end, 0, END_OF_WORK), end + 2 * HOUR);
  const at = lastAllowed(wanted, rules);
  return at !== null && at >= end ? at : wanted;
}

/** Held as far as one can tell without its notes: what was missed or called off was not. */
export function mayBeHeld({ status }: Pick<Meeting, 'status'>): boolean {
  return status === 'planned' || status === 'held';
}

/** The reflection prompts of meetings, once they are over; whether a planned one was held, its notes tell later. */
export function reflections(
  meetings: readonly Meeting[],
  partners: ReadonlyMap<string, Partner>,
  settings: Pick<Settings, 'reflection' | 'quiet' | 'workingDays'>,
): Reflecting[] {
  if (!settings.reflection) return [];
  return meetings.flatMap((meeting) => {
    if (!mayBeHeld(meeting)) return [];
    if (activePartners(meeting, partners) === null) return [];
    const at = reflectionMoment(meeting, settings);
    const key = `${REFLECT_PREFIX}${meeting.id}`;
    return [{ kind: 'reflect' as const, key, rank: 0, at, until: meeting.end + USEFUL, meeting }];
  });
}
