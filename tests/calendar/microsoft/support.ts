import {
  type GraphDoor,
  type MicrosoftCursor,
  type SyncOptions,
  syncEvents,
} from '@/lib/calendar/sources/microsoft';
import { GraphApi } from '../../stand-ins/graph/api';
import { type Draft, GraphCalendar } from '../../stand-ins/graph/calendar';
import { graphDoor } from '../../stand-ins/graph/door';
import { DAY, HOUR, Machine as LiveMachine, NOW } from '../live/machine';

export { DAY, HOUR, NOW };

/** An hour from `start` (UTC ms) on. */
export function draft(subject: string, start = NOW + DAY, more: Partial<Draft> = {}): Draft {
  return { subject, start, end: start + HOUR, ...more };
}

/** A machine that reads a calendar through this door. */
export class Machine extends LiveMachine<MicrosoftCursor, SyncOptions> {
  constructor(door: GraphDoor, options: Partial<SyncOptions> = {}) {
    super((more) => syncEvents({ ...door, ...more }), options);
  }
}

/** A calendar, its API, and a machine that reads it. */
export function setUp(options: Partial<SyncOptions> = {}) {
  const calendar = new GraphCalendar();
  const api = new GraphApi([calendar]);
  const { door, asked } = graphDoor(api);
  return { calendar, api, door, asked, machine: new Machine(door, options) };
}

/** A door behind which fixed answers wait, one for each request; the last for all further ones. */
export function answers(...bodies: (unknown | Response)[]): GraphDoor {
  let next = 0;
  const fetch = async () => {
    const body = bodies[Math.min(next++, bodies.length - 1)];
    if (body instanceof Response) return body.clone();
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      headers: { 'content-type': 'application/json' },
    });
  };
  return { token: async () => 'token', fetch, retries: 0 };
}

const DELTA = 'https://graph.microsoft.com/v1.0/me/calendarView/delta?$deltatoken=next';

/** A page of events as Graph writes it. */
export const page = (value: unknown[], more: object = { '@odata.deltaLink': DELTA }) => ({
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(event)',
  value,
  ...more,
});
