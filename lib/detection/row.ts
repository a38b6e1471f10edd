import * as z from 'zod/mini';
import type { Attendee } from '../calendar/event';
import type { DetectionInput } from './input';

const text = z.nullish(z.string());
const personSchema = z.object({ name: text, email: text });
/** An event in a table of events; other columns are allowed and ignored. */
const rowSchema = z.object({
  title: z.nullable(z.string()),
  description: z.catch(text, ''),
  attendees: z.catch(z.nullish(z.union([z.number(), z.array(z.unknown())])), null),
  allDay: z.catch(z.nullish(z.boolean()), false),
});

/** Someone in a list: an address, a name, `{name, email}`; anything else is still somebody. */
function readPerson(one: unknown): z.infer<typeof personSchema> {
  if (typeof one === 'string') return one.includes('@') ? { email: one } : { name: one };
  const parsed = z.safeParse(personSchema, one);
  return parsed.success ? parsed.data : {};
}

function toAttendee(one: unknown): Attendee {
  const { name, email } = readPerson(one);
  return {
    name: name ?? '',
    email: (email ?? '').toLowerCase(),
    status: 'needs-action',
    optional: false,
    organizer: false,
    resource: false,
    self: false,
  };
}

/**
 * Reads one row of a table: `title`, and perhaps `description`, `attendees` (a head count, a list of addresses,
 * names or `{name, email}`, or null) and `allDay`. Throws an Error with a one-line message when it isn't a row.
 */
export function fromRow(row: unknown): DetectionInput {
  const parsed = z.safeParse(rowSchema, row);
  if (!parsed.success) throw new Error('an event needs a title');
  const { title, description, attendees, allDay } = parsed.data;
  return {
    title: title ?? '',
    description: description ?? '',
    attendees: Array.isArray(attendees) ? attendees.map(toAttendee) : [],
    attendeeCount: typeof attendees === 'number' ? attendees : null,
    allDay: allDay ?? false,
  };
}
