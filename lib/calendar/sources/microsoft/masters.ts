import { cut, MAX_ATTENDEES, MAX_DESCRIPTION, MAX_ID } from '../live/limits';
import type { GraphEvent, Master } from './schemas';

/** Most that is kept of a list, and of a series' texts, beside a cursor. */
const short = <T>(list: T[] | null | undefined) => list?.slice(0, MAX_ATTENDEES);
const text = (one: string | null | undefined, max = MAX_DESCRIPTION) => one && cut(one, max);

/** What its occurrences take from a series, cut to what may be kept. */
export function masterOf(id: string, event: GraphEvent, keepBody: boolean): Master {
  const { type: _, seriesMasterId: _1, end: _2, occurrenceId: _3, recurrence, ...rest } = event;
  const {
    originalStart: _4,
    lastModifiedDateTime: _5,
    '@removed': _6,
    body,
    bodyPreview,
    ...told
  } = rest;
  const words = body && { ...body, content: text(body.content) };
  return {
    ...told,
    ...(keepBody && { body: words, bodyPreview: text(bodyPreview) }),
    id,
    iCalUId: text(told.iCalUId, MAX_ID),
    subject: text(told.subject),
    attendees: short(told.attendees),
    locations: short(told.locations),
    yearly: /yearly$/i.test(recurrence?.pattern?.type ?? ''),
  };
}

/** An occurrence with what it doesn't tell itself taken from its series; a null of its own is an answer. */
export function completed(event: GraphEvent, master: Master | undefined): GraphEvent {
  if (!master) return event;
  const { id: _, start: _1, yearly: _2, iCalUId: _3, ...told } = master;
  const own = Object.entries(event).filter(([, value]) => value !== undefined);
  return { ...told, ...Object.fromEntries(own) };
}
