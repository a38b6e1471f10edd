import type { Meeting } from '../mentoring/meeting';
import { HOUR, MINUTE } from '../shared/time';
import { stands } from './start-alarms';

/** The next meeting within the hour. */
export interface Countdown {
  meeting: Meeting;
  /** Whole minutes to its start, rounded up: 1 to 60. */
  minutes: number;
  /** When the next minute comes off, UTC ms; null in the last minute: the start has its own alarm. */
  next: number | null;
}

/** The countdown at `now` (UTC ms); null when nothing begins within the hour. */
export function countdown(meetings: readonly Meeting[], now: number): Countdown | null {
  const [meeting] = meetings
    .filter((one) => stands(one) && one.start > now && one.start - now <= HOUR)
    .sort((a, b) => a.start - b.start);
  if (!meeting) return null;
  const minutes = Math.ceil((meeting.start - now) / MINUTE);
  const next = minutes > 1 ? meeting.start - (minutes - 1) * MINUTE : null;
  return { meeting, minutes, next };
}

/** When the countdown begins for the first meeting later than an hour from `now` (UTC ms); null for none. */
export function countdownBegins(meetings: readonly Meeting[], now: number): number | null {
  const starts = meetings.filter((one) => stands(one) && one.start - now > HOUR);
  return starts.length > 0 ? Math.min(...starts.map(({ start }) => start)) - HOUR : null;
}
