import { identityOf } from '../../page/call/identity';
import type { CallIdentity } from '../../page/call/site';
import { MINUTE } from '../../shared/time';

/** What is known of a meeting; start and end are UTC instants in ms, the end exclusive. */
export interface CallableMeeting {
  id: string;
  joinUrl: string | null;
  start: number;
  end: number;
}

/** The meeting a call belongs to, by what it was found, and how far it is from running, in ms (0: it runs). */
export interface CallMatch {
  meetingId: string;
  by: 'id' | 'link' | 'time';
  apart: number;
}

/** How long before a meeting a call may begin that is found by time alone. */
const EARLY = 15 * MINUTE;

/**
 * Which of the mentoring meetings a call belongs to, at `now` (UTC ms). `call.id` is '' where its page didn't say.
 * By the conference id in the meeting's link; else by the link; of several with the same (a series, a room that is
 * used again and again) the one that runs, else the nearest, and none when two run. Else by time: the only one that
 * runs or begins within 15 minutes, unless its link says that it is another call. Null when nothing fits.
 */
export function matchCall(
  call: CallIdentity,
  meetings: readonly CallableMeeting[],
  now: number,
): CallMatch | null {
  const known = meetings.map((meeting) => ({ meeting, link: urlOf(meeting.joinUrl) }));
  const byId = known.filter(({ link }) => sameCall(call, link && identityOf(link)));
  if (byId.length > 0) return nearest('id', byId, now);
  const here = plain(urlOf(call.url));
  const byLink = known.filter(({ link }) => link && !identityOf(link) && plain(link) === here);
  if (byLink.length > 0) return nearest('link', byLink, now);
  const fitting = known.filter(({ meeting, link }) => isNow(meeting, now) && !isOther(call, link));
  const [only] = fitting.length === 1 ? fitting : [];
  return only ? matchOf('time', only.meeting, now) : null;
}

function nearest(
  by: CallMatch['by'],
  found: readonly { meeting: CallableMeeting }[],
  now: number,
): CallMatch | null {
  const [first, second] = found
    .map(({ meeting }) => matchOf(by, meeting, now))
    .sort((a, b) => a.apart - b.apart || (a.meetingId < b.meetingId ? -1 : 1));
  return first && first.apart !== second?.apart ? first : null;
}

function matchOf(by: CallMatch['by'], meeting: CallableMeeting, now: number): CallMatch {
  return { meetingId: meeting.id, by, apart: apartOf(meeting, now) };
}

/** 0 while it runs; its end is not in it any more. */
function apartOf({ start, end }: CallableMeeting, now: number): number {
  if (now < start) return start - now;
  return now < end ? 0 : now - end + 1;
}

function isNow(meeting: CallableMeeting, now: number): boolean {
  return now < meeting.end && meeting.start - now <= EARLY;
}

/** The ids are equal, or one names a thread of Teams and the other a message in it. */
function sameCall(call: CallIdentity, other: CallIdentity | null): boolean {
  if (!other || call.id === '' || call.site !== other.site) return false;
  const [thread = '', message] = call.id.split('/');
  const [otherThread, otherMessage] = other.id.split('/');
  if (!thread.startsWith('19:')) return call.id === other.id;
  return thread === otherThread && (!message || !otherMessage || message === otherMessage);
}

/** The meeting's link says that it is held somewhere else, so that no time makes it this call. */
function isOther(call: CallIdentity, link: URL | null): boolean {
  const named = link && identityOf(link);
  if (!named) return false;
  if (named.site !== call.site) return true;
  return call.id !== '' && formOf(call.id) === formOf(named.id);
}

/** A meeting may have a thread and a number, or a number and a name, and neither tells the other. */
function formOf(id: string): 'thread' | 'name' | 'code' {
  if (id.startsWith('19:')) return 'thread';
  return id.includes('/') ? 'name' : 'code';
}

const urlOf = (text: string | null) => (text && URL.canParse(text) ? new URL(text) : null);

/** A link without what is asked, which may hold a password. */
const plain = (url: URL | null) =>
  url && (url.host + url.pathname).replace(/\/+$/, '').toLowerCase();
