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
  cancelled: boolean;
}

export interface MeetingPlan {
  add: NewRow<Meeting>[];
  change: { id: string; change: Partial<Meeting> }[];
}

const FOLLOWED = ['title', 'start', 'end', 'location', 'joinUrl'] as const;

function statusAfter(meeting: Meeting, cancelled: boolean): Meeting['status'] {
  if (cancelled && meeting.status === 'planned') return 'cancelled';
  return !cancelled && meeting.status === 'cancelled' ? 'planned' : meeting.status;
}

function differences(meeting: Meeting, reading: Reading): Partial<Meeting> {
  const change: Partial<Meeting> = {};
  for (const column of FOLLOWED) {
    if (meeting[column] !== reading[column]) Object.assign(change, { [column]: reading[column] });
  }
  const status = statusAfter(meeting, reading.cancelled);
  if (status !== meeting.status) change.status = status;
  if (meeting.eventKey !== reading.eventKey) {
    Object.assign(change, { eventKey: reading.eventKey, event: reading.link });
  }
  const added = reading.partnerIds.filter((id) => !meeting.partnerIds.includes(id));
  if (meeting.partnerIds.length === 0 && added.length > 0) change.partnerIds = added;
  return change;
}

/** The row of a meeting seen for the first time. */
export function newMeeting(reading: Reading): NewRow<Meeting> {
  const { link, cancelled, ...columns } = reading;
  return {
    ...columns,
    status: cancelled ? 'cancelled' : 'planned',
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

/**
 * Compares what the calendar says with the meetings already known. `known` are meetings found under
 * the readings' keys; `orphans` are this account's meetings whose event was not read any more: one made
 * anew in the calendar keeps its row, and with it its notes; one that lies ahead of `now` (UTC ms) is
 * cancelled, one in the past stays as it is. A cancelled event never makes a meeting.
 */
export function planMeetings(
  readings: readonly Reading[],
  known: readonly Meeting[],
  orphans: readonly Meeting[],
  now: number,
): MeetingPlan {
  const byKey = new Map(known.map((meeting) => [meeting.eventKey, meeting]));
  const left = new Set(orphans);
  const plan: MeetingPlan = { add: [], change: [] };
  for (const reading of readings) {
    const meeting = byKey.get(reading.eventKey) ?? madeAnew([...left], reading);
    if (!meeting) {
      if (!reading.cancelled) plan.add.push(newMeeting(reading));
      continue;
    }
    left.delete(meeting);
    const change = differences(meeting, reading);
    if (Object.keys(change).length > 0) plan.change.push({ id: meeting.id, change });
  }
  for (const meeting of left) {
    if (meeting.status === 'planned' && meeting.start > now)
      plan.change.push({ id: meeting.id, change: { status: 'cancelled' } });
  }
  return plan;
}
