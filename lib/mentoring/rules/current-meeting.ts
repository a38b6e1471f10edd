import { HOUR, MINUTE } from '../../shared/time';
import type { Meeting } from '../meeting';

/** What the panel is for at the moment. */
export type Mode = 'idle' | 'prepare' | 'live' | 'closing';

type Candidate = Pick<
  Meeting,
  'id' | 'start' | 'end' | 'status' | 'closedAt' | 'createdAt' | 'closingPutOff'
>;

/** What the user chose over the clock. */
export interface Choice {
  /** The meeting to stay with, whatever the time. */
  pinned?: string | null;
  /** The one chosen in a panel that has been closed since: it goes first while it runs. */
  last?: string | null;
  /** The meeting whose closing check-in was put off just now, before its row says so. */
  notYet?: string | null;
  /** The meeting the user is prepared for: its page is shown before it begins. */
  ready?: string | null;
  /** The meeting the user has begun to close, before its time. */
  closing?: string | null;
}

/** The mode, the meeting it is about, and the others that lie at the same time. */
export interface Current<M> {
  mode: Mode;
  meeting: M | null;
  overlapping: M[];
}

const PREPARE_AHEAD = HOUR;
const CLOSING = 5 * MINUTE;
/** How long an ended meeting waits for its closing check-in. */
const AFTERWARDS = 15 * MINUTE;

/** When the closing check-in is offered (PRACTICE P8): five minutes before the end, later in a very short one. */
export function closingStart({ start, end }: Pick<Meeting, 'start' | 'end'>): number {
  return end - Math.min(CLOSING, (end - start) / 3);
}

/** Whether "not yet" was said to this meeting's closing check-in: then it opens only when asked for. */
export function isPutOff({ end, closingPutOff }: Pick<Meeting, 'end' | 'closingPutOff'>): boolean {
  return closingPutOff === end;
}

/** Whether its call was left without another word, so that its closing check-in is at hand whatever the time. */
export function isCallOver(
  { start, callOver }: Pick<Meeting, 'start' | 'callOver'>,
  now: number,
): boolean {
  return callOver != null && start <= callOver && callOver <= now;
}

function modeOf(meeting: Candidate, now: number, choice: Choice): Mode {
  if (choice.closing === meeting.id) return 'closing';
  if (now < meeting.start) return choice.ready === meeting.id ? 'live' : 'prepare';
  if (meeting.closedAt !== null || meeting.status === 'cancelled') return 'live';
  // Later on nothing but the wish to close it leads there.
  const waits = isPutOff(meeting) && now < meeting.end + AFTERWARDS;
  const putOff = choice.notYet === meeting.id || waits;
  return now >= closingStart(meeting) && !putOff ? 'closing' : 'live';
}

function counts(meeting: Candidate): boolean {
  return meeting.closedAt === null && meeting.status !== 'cancelled' && meeting.status !== 'missed';
}

/** When one of them was last closed, UTC ms. */
function lastClosing(meetings: readonly Candidate[]): number {
  return Math.max(...meetings.map(({ closedAt }) => closedAt ?? -Infinity));
}

/**
 * Over a short while ago. One that was over when Cairn first heard of it is not asked about
 * (`outcomeOf`), nor does one check-in follow on the heels of another.
 */
function isAwaited({ end, createdAt }: Candidate, now: number, closing: number): boolean {
  return createdAt < end && closing < end && end <= now && now < end + AFTERWARDS;
}

function rank(meeting: Candidate, now: number, closing: number): number | null {
  if (meeting.start <= now && now < meeting.end) return 0;
  if (isAwaited(meeting, now, closing)) return 1;
  if (now < meeting.start && meeting.start <= now + PREPARE_AHEAD) return 2;
  return null;
}

/** Among those of one rank: what began last is where the user is now; what comes, soonest first. */
function byTime(a: Candidate, b: Candidate, now: number): number {
  const ahead = a.start > now;
  return (ahead ? a.start - b.start : b.start - a.start) || a.end - b.end;
}

function automatic<M extends Candidate>(
  meetings: readonly M[],
  now: number,
  last: string | null,
): M | undefined {
  const closing = lastClosing(meetings);
  const ranked = meetings.filter(counts).flatMap((meeting) => {
    const place = rank(meeting, now, closing);
    return place === null ? [] : [{ meeting, place }];
  });
  ranked.sort((a, b) => a.place - b.place || byTime(a.meeting, b.meeting, now));
  const [first] = ranked;
  const again = ranked.find(({ meeting, place }) => place === 0 && meeting.id === last);
  if (again) return again.meeting;
  if (first?.place !== 1) return first?.meeting;
  // A check-in not yet done gives way to a meeting that is about to begin.
  const next = ranked.find((r) => r.place === 2 && r.meeting.start - now <= CLOSING);
  return (next ?? first).meeting;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.id !== b.id && a.start < b.end && b.start < a.end;
}

/**
 * Which meeting the panel shows at `now` (UTC ms): the pinned one, else the running, else the one
 * that just ended without a check-in, else the next within the hour, else none.
 */
export function pickCurrent<M extends Candidate>(
  meetings: readonly M[],
  now: number,
  choice: Choice = {},
): Current<M> {
  const pinned = meetings.find((meeting) => meeting.id === choice.pinned);
  const meeting = pinned ?? automatic(meetings, now, choice.last ?? null);
  if (!meeting) return { mode: 'idle', meeting: null, overlapping: [] };
  const others = meetings.filter((other) => counts(other) && overlap(meeting, other));
  return { mode: modeOf(meeting, now, choice), meeting, overlapping: others };
}
