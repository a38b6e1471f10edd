import type { EventLink, Meeting } from '../mentoring/meeting';
import type { NewRow } from '../shared/row';

/** What the calendar says of one meeting now. */
export interface Reading {
  link: EventLink;
  eventKey: string;
  partnerIds: string[];
  title: string;
  start: number;
  end: number;
  location: string;
  joinUrl: string | null;
  /** Called off, or no longer something that begins at an hour. */
  cancelled: boolean;
  /** Mentoring that takes place: it may bring a meeting to life, or back. */
  makes: boolean;
  /** What the user's "no" was about, where one decided that this is not mentoring. */
  refused: 'series' | 'person' | null;
}

export interface MeetingPlan {
  add: NewRow<Meeting>[];
  change: { id: string; change: Partial<Meeting> }[];
  /** Meetings to take away softly, and those to bring back, by id. */
  remove: string[];
  restore: string[];
}

const FOLLOWED = ['title', 'start', 'end', 'location', 'joinUrl'] as const;

type Status = Pick<Meeting, 'status' | 'settled'>;

/** What the user settled stands, until the calendar puts off to a later time what did not take place. */
function statusAfter(meeting: Meeting, { cancelled, start }: Reading): Partial<Status> {
  const { status, settled } = meeting;
  if (settled && status !== 'held' && start > meeting.start) {
    return { status: cancelled ? 'cancelled' : 'planned', settled: null };
  }
  if (settled) return {};
  if (cancelled && status === 'planned') return { status: 'cancelled' };
  return !cancelled && status === 'cancelled' ? { status: 'planned' } : {};
}

function differences(meeting: Meeting, reading: Reading): Partial<Meeting> {
  const change: Partial<Meeting> = {};
  for (const column of FOLLOWED) {
    if (meeting[column] !== reading[column]) Object.assign(change, { [column]: reading[column] });
  }
  Object.assign(change, statusAfter(meeting, reading));
  if (meeting.eventKey !== reading.eventKey) change.eventKey = reading.eventKey;
  if (change.eventKey || meeting.event?.accountId !== reading.link.accountId) {
    change.event = reading.link;
  }
  // The partners of a meeting that comes back may have been taken away since.
  const open = meeting.partnerIds.length === 0 || meeting.deletedAt !== null;
  if (open && reading.partnerIds.length > 0 && !samePeople(meeting, reading)) {
    change.partnerIds = reading.partnerIds;
  }
  return change;
}

/** The row of a meeting seen for the first time. */
export function newMeeting(reading: Reading): NewRow<Meeting> {
  const { link, cancelled, makes, refused, ...columns } = reading;
  return {
    ...columns,
    status: 'planned',
    event: link,
    closedAt: null,
    talk: { me: 0, partner: 0 },
  };
}

function samePeople(meeting: Meeting, reading: Reading): boolean {
  return meeting.partnerIds.some((id) => reading.partnerIds.includes(id));
}

/** A meeting whose event is gone and that starts when this one does, with the same partner: made anew in the calendar. */
function madeAnew(orphans: readonly Meeting[], reading: Reading): Meeting | undefined {
  return orphans.find((m) => m.start === reading.start && samePeople(m, reading));
}

/** An answer about the series takes all of it away; one about a person, only what lies ahead. */
function isRefused(meeting: Meeting, { refused }: Reading, now: number): boolean {
  if (refused === 'person') return meeting.status === 'planned' && meeting.start > now;
  return refused === 'series';
}

function follow(plan: MeetingPlan, meeting: Meeting, reading: Reading, now: number): void {
  const { id } = meeting;
  const away = meeting.deletedAt !== null;
  if (away && !reading.makes) return;
  if (!away && isRefused(meeting, reading, now)) {
    plan.remove.push(id);
    return;
  }
  if (away) plan.restore.push(id);
  const change = differences(meeting, reading);
  if (Object.keys(change).length > 0) plan.change.push({ id, change });
}

/**
 * Compares what the calendar says with the meetings already known. `known` are meetings found under the
 * readings' keys, those taken away included: they come back when the event is mentoring again, with their
 * notes. What the calendar says is followed whatever detection thinks of it now; only a "no" takes a
 * meeting away. `orphans` are this account's meetings whose event was not read any more: one made anew in
 * the calendar keeps its row; one that lies ahead of `now` (UTC ms) is cancelled, one in the past stays as
 * it is. A reading that doesn't make meetings never brings one.
 */
export function planMeetings(
  readings: readonly Reading[],
  known: readonly Meeting[],
  orphans: readonly Meeting[],
  now: number,
): MeetingPlan {
  const byKey = new Map(known.map((meeting) => [meeting.eventKey, meeting]));
  const left = new Set(orphans);
  const plan: MeetingPlan = { add: [], change: [], remove: [], restore: [] };
  for (const reading of readings) {
    const anew = reading.makes ? madeAnew([...left], reading) : undefined;
    const meeting = byKey.get(reading.eventKey) ?? anew;
    if (meeting) {
      left.delete(meeting);
      follow(plan, meeting, reading, now);
    } else if (reading.makes) plan.add.push(newMeeting(reading));
  }
  for (const meeting of left) {
    if (meeting.status === 'planned' && meeting.start > now)
      plan.change.push({ id: meeting.id, change: { status: 'cancelled' } });
  }
  return plan;
}
