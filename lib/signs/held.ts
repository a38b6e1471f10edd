import type { Meeting } from '../mentoring/meeting';
import { stageOf } from '../mentoring/rules/running';
import { WINDOW } from './enough';
import type { From, Label } from './sign';

/** At most so many rows in a chart. */
const SPANS = 6;

/** Anything that hangs on a meeting, or came up at an instant (UTC ms). */
interface Dated {
  meetingId: string | null;
  createdAt: number;
}

/** The meetings that the signs look at, and where in them a thing belongs. */
export interface Held {
  /** Oldest first. */
  meetings: readonly Meeting[];
  /** The meeting, by its place in `meetings`, that a thing belongs to; null where it lies before all of them. */
  placeOf(thing: Dated): number | null;
}

/** Whether a meeting took place, as far as anybody said. `now` is UTC ms. */
export function tookPlace(meeting: Meeting, now: number): boolean {
  if (meeting.status === 'missed' || meeting.status === 'cancelled') return false;
  return meeting.start <= now && stageOf(meeting, now) === 'over';
}

/**
 * The latest meetings that took place. A thing belongs to the meeting it was noted in; one noted between
 * two meetings, or in one that isn't there any more, to the last one begun before it.
 */
export function heldOf(all: readonly Meeting[], now: number): Held {
  const ordered = all
    .filter((meeting) => tookPlace(meeting, now))
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const meetings = ordered.slice(-WINDOW);
  const at = new Map(meetings.map(({ id }, place) => [id, place]));
  const whole = meetings.length === ordered.length;
  return {
    meetings,
    placeOf({ meetingId, createdAt }) {
      const own = meetingId === null ? undefined : at.get(meetingId);
      if (own !== undefined) return own;
      const before = meetings.findLastIndex(({ start }) => start <= createdAt);
      if (before >= 0) return before;
      // What was noted before the very first meeting was noted for it.
      return whole && meetings.length > 0 ? 0 : null;
    },
  };
}

/** The meetings as a sign names them. */
export function fromOf(meetings: readonly Meeting[]): From[] {
  return meetings.map(({ id, start }) => ({ id, start }));
}

/** The meetings at these places, each once, oldest first. */
export function fromPlaces({ meetings }: Held, places: Iterable<number>): From[] {
  const wanted = new Set(places);
  return fromOf(meetings.filter((_, place) => wanted.has(place)));
}

/** Meetings next to each other, as one row of a chart: places from one up to, not including, another. */
interface Span {
  from: number;
  to: number;
}

/** Equal spans over the meetings; the latest is always full. */
export function spansOf({ meetings }: Held): Span[] {
  const size = Math.max(1, Math.ceil(meetings.length / SPANS));
  const spans: Span[] = [];
  for (let to = meetings.length; to > 0; to -= size)
    spans.unshift({ from: Math.max(0, to - size), to });
  return spans;
}

export function labelsOf(held: Held): Label[] {
  return spansOf(held).map(({ from, to }) => ({
    from: held.meetings[from]?.start ?? 0,
    to: held.meetings[to - 1]?.start ?? 0,
  }));
}

/** A thing with its place among the meetings. */
export interface Placed<T> {
  of: T;
  place: number;
}

/** The things that belong to the meetings. */
export function placed<T extends Dated>(held: Held, things: readonly T[]): Placed<T>[] {
  return things.flatMap((of) => {
    const place = held.placeOf(of);
    return place === null ? [] : [{ of, place }];
  });
}

/** Those of each span. */
export function bySpan<T>(held: Held, things: readonly Placed<T>[]): T[][] {
  return spansOf(held).map(({ from, to }) =>
    things.filter(({ place }) => place >= from && place < to).map(({ of }) => of),
  );
}

/** Those of the earlier and of the later half of the meetings; of an odd number, the middle one is a later one. */
export function halvesOf<T>({ meetings }: Held, things: readonly Placed<T>[]) {
  const middle = Math.floor(meetings.length / 2);
  const half = (later: boolean) =>
    things.filter(({ place }) => place >= middle === later).map(({ of }) => of);
  return { before: half(false), lately: half(true) };
}
