import type { Meeting } from '../mentoring/meeting';
import type { Current, Mode } from '../mentoring/rules/current-meeting';
import type { Stay } from './model';

/** What was on the screen at the last look. */
export interface Shown {
  mode: Mode;
  meetingId: string | null;
  /** UTC ms, as they were. */
  start: number;
  end: number;
}

/** What is on the screen, to be compared at the next look. */
export function shownOf(mode: Mode, meeting: Pick<Meeting, 'id' | 'start' | 'end'> | null): Shown {
  return {
    mode,
    meetingId: meeting?.id ?? null,
    start: meeting?.start ?? 0,
    end: meeting?.end ?? 0,
  };
}

/** Why the panel stays with `shown` although the clock says `next`; null when it goes on. */
export function reasonToStay(
  shown: Shown | null,
  next: Pick<Current<Meeting>, 'mode' | 'meeting'>,
  typing: boolean,
  row: Meeting | undefined,
): Stay | null {
  if (!shown) return null;
  const same = shown.meetingId === (next.meeting?.id ?? null);
  if (same && shown.mode === next.mode) return null;
  const open = shown.mode === 'live' || shown.mode === 'closing';
  if (open && !same && row?.status === 'cancelled') return 'cancelled';
  const moved = row !== undefined && (row.start !== shown.start || row.end !== shown.end);
  if (open && moved && (!same || next.mode === 'prepare')) return 'moved';
  return typing ? 'typing' : null;
}

interface Typing {
  /** The focus is in a field or an editor. */
  editable: boolean;
  /** The text of a one-line field that has not been sent yet. */
  unsent: string;
  /** Milliseconds since the last input anywhere. */
  sinceInput: number;
}

const PAUSE = 30_000;

/** Whether the user is in the middle of writing. */
export function isTyping({ editable, unsent, sinceInput }: Typing): boolean {
  return editable && (unsent.trim() !== '' || sinceInput < PAUSE);
}
