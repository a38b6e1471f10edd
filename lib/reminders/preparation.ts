import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import type { Settings } from '../shared/settings';
import { lastAllowed } from './allowed';
import { before } from './local-time';
import type { Candidate } from './settle';
import { stands } from './start-alarms';

export const PREPARE_PREFIX = 'prepare:';

export interface Preparation extends Candidate {
  kind: 'prepare';
  meeting: Meeting;
}

/** Neither archived nor ended: with whom meetings are still prepared. */
export function isActive({ archivedAt, phase, deletedAt }: Partner): boolean {
  return archivedAt === null && phase !== 'ended' && deletedAt === null;
}

/** The active partners of a meeting; null for one that is only with people who have left. */
export function activePartners(
  meeting: Pick<Meeting, 'partnerIds'>,
  partners: ReadonlyMap<string, Partner>,
): Partner[] | null {
  const found = meeting.partnerIds.flatMap((id) => partners.get(id) ?? []).filter(isActive);
  return found.length > 0 || meeting.partnerIds.length === 0 ? found : null;
}

/** Planned, not closed, and not yet begun at `now` (UTC ms). */
export function isAhead(
  meeting: Pick<Meeting, 'status' | 'closedAt' | 'start'>,
  now: number,
): boolean {
  return stands(meeting) && meeting.start > now;
}

/** A meeting at its start: a moved one is another, so that it is prompted anew. */
export function preparationKey({ id, start }: Pick<Meeting, 'id' | 'start'>): string {
  return `${PREPARE_PREFIX}${id}@${start}`;
}

function leadsOf(partners: readonly Partner[], settings: Pick<Settings, 'leads'>): number[] {
  if (partners.length === 0) return settings.leads;
  return [...new Set(partners.flatMap(({ leads }) => leads ?? settings.leads))];
}

/**
 * The preparation prompts of the meetings ahead. One that would come in quiet hours or on a day off is
 * wanted before those begin; with no time there, at once, which means at the first free one.
 */
export function preparations(
  meetings: readonly Meeting[],
  partners: ReadonlyMap<string, Partner>,
  settings: Pick<Settings, 'leads' | 'quiet' | 'workingDays'>,
  now: number,
): Preparation[] {
  return meetings.flatMap((meeting) => {
    const active = activePartners(meeting, partners);
    if (!active || !isAhead(meeting, now)) return [];
    const key = preparationKey(meeting);
    return leadsOf(active, settings).map((rank) => {
      const wanted = before(meeting.start, rank);
      const at = lastAllowed(wanted, settings) ?? wanted;
      return { kind: 'prepare' as const, key, rank, at, until: meeting.start, meeting };
    });
  });
}
