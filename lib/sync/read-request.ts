import { CalendarReadError, readCalendar } from '../calendar/sources/ics';
import { type ReadReply, requestSchema } from './reader-protocol';

/** So many events go in one message that checking them never holds the page up. */
const BATCH = 500;

/** Answers one request in the worker, reply by reply. Throws when the request has another shape. */
export function readRequest(data: unknown, reply: (message: ReadReply) => void): void {
  const { bytes, window } = requestSchema.parse(data);
  try {
    const onProgress = (done: number, total: number) => reply({ type: 'progress', done, total });
    const { name, events, held, problems } = readCalendar(bytes, { window, onProgress });
    for (let at = 0; at < events.length; at += BATCH) {
      reply({ type: 'events', events: events.slice(at, at + BATCH) });
    }
    reply({ type: 'read', name, held, problems });
  } catch (error) {
    if (!(error instanceof CalendarReadError)) throw error;
    reply({ type: 'refused', wording: error.wording });
  }
}
