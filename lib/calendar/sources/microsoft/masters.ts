import { cut, MAX_ATTENDEES, MAX_DESCRIPTION, MAX_ID, MAX_NAME } from '../live/limits';
import { type GraphEvent, guestSchema, type Master, masterSchema, placeSchema } from './schemas';

/** Most places kept of a series. */
const MAX_PLACES = 20;

type Reads<T> = { safeParse(item: unknown): { success: true; data: T } | { success: false } };

/** The readable items of a list, a few of them, with nothing that isn't read. */
function items<T>(schema: Reads<T>, list: unknown[] | null | undefined, max: number) {
  return list?.slice(0, max).flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The same with all its texts cut. */
function clipped(value: unknown, max: number): unknown {
  if (typeof value === 'string') return cut(value, max);
  if (Array.isArray(value)) return value.map((one) => clipped(one, max));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clipped(one, max)]));
}

/** What its occurrences take from a series, cut to what may be kept beside a cursor. */
export function masterOf(id: string, event: GraphEvent, keepBody: boolean): Master {
  const { body, bodyPreview, attendees, locations, organizer, recurrence, ...told } = event;
  const people = { attendees: items(guestSchema, attendees, MAX_ATTENDEES), organizer };
  const places = { locations: items(placeSchema, locations, MAX_PLACES) };
  const words = keepBody ? { body, bodyPreview } : {};
  // The schema drops what belongs to the event alone.
  return masterSchema.parse({
    ...Object(clipped({ ...told, ...places }, MAX_ID)),
    ...Object(clipped(people, MAX_NAME)),
    ...Object(clipped(words, MAX_DESCRIPTION)),
    id,
    yearly: /yearly$/i.test(recurrence?.pattern?.type ?? ''),
  });
}

/** An occurrence with what it doesn't tell itself taken from its series; a null of its own is an answer. */
export function completed(event: GraphEvent, master: Master | undefined): GraphEvent {
  if (!master) return event;
  const { id: _, start: _1, yearly: _2, iCalUId: _3, ...told } = master;
  const own = Object.entries(event).filter(([, value]) => value !== undefined);
  return { ...told, ...Object.fromEntries(own) };
}
