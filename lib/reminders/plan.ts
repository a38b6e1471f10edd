import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import type { Settings } from '../shared/settings';
import type { Span } from './allowed';
import { type Digest, digests } from './digest';
import type { Marks } from './marks';
import { type Preparation, preparations } from './preparation';
import { mayBeHeld, type Reflecting, reflections } from './reflection';
import { type Settled, settle } from './settle';

export type Prompt = Preparation | Reflecting | Digest;

/** What the plan is made from. */
export interface Rows {
  meetings: readonly Meeting[];
  /** By id; those that were deleted are not there. */
  partners: ReadonlyMap<string, Partner>;
}

/** The meetings that run, or will: nobody is disturbed in one. A closed one is over, whatever the clock says. */
function runs(meetings: readonly Meeting[]): Span[] {
  return meetings.filter((meeting) => mayBeHeld(meeting) && meeting.closedAt === null);
}

/** Which prompts are due at `now` (UTC ms), and when to look again. Pure; local time is the machine's. */
export function planPrompts(
  { meetings, partners }: Rows,
  settings: Settings,
  marks: Marks,
  now: number,
): Settled<Prompt> {
  const candidates: Prompt[] = [
    ...preparations(meetings, partners, settings, now),
    ...reflections(meetings, partners, settings),
    ...digests(settings, now),
  ];
  return settle(candidates, marks, now, { rules: settings, busy: runs(meetings) });
}
