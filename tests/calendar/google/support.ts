import { syncEvents } from '@/lib/calendar/sources/google';
import type { GoogleRequest } from '@/lib/calendar/sources/google/ask';
import type { GoogleCursor } from '@/lib/calendar/sources/google/cursor';
import type { SyncOptions } from '@/lib/calendar/sources/google/sync';
import { GoogleApi } from '../../stand-ins/google/api';
import { type Draft, ScriptedCalendar } from '../../stand-ins/google/calendar';
import { googleDoor } from '../../stand-ins/google/door';
import { DAY, HOUR, Machine as LiveMachine, NOW } from '../live/machine';

export { DAY, HOUR, NOW };

const at = (ms: number) => ({ dateTime: new Date(ms).toISOString() });

/** An hour from `start` (UTC ms) on. */
export function draft(summary: string, start = NOW + DAY, more: Partial<Draft> = {}): Draft {
  return { summary, start: at(start), end: at(start + HOUR), ...more };
}

/** A machine that reads a calendar through this door. */
export class Machine extends LiveMachine<GoogleCursor, SyncOptions> {
  constructor(request: GoogleRequest, options: Partial<SyncOptions> = {}) {
    super((more) => syncEvents({ request, ...more }), options);
  }
}

/** A calendar, its API, and a machine that reads it. */
export function setUp(options: Partial<SyncOptions> = {}) {
  const calendar = new ScriptedCalendar();
  const api = new GoogleApi([calendar]);
  const { request, asked } = googleDoor(api);
  return { calendar, api, request, asked, machine: new Machine(request, options) };
}

/** A door behind which fixed answers wait, one for each request; the last for all further ones. */
export function answers(...bodies: (unknown | Response)[]): GoogleRequest {
  let next = 0;
  return async () => {
    const body = bodies[Math.min(next++, bodies.length - 1)];
    if (body instanceof Response) return body.clone();
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      headers: { 'content-type': 'application/json; charset=UTF-8' },
    });
  };
}

/** A page of events as Google writes it. */
export const page = (items: unknown[], more: object = { nextSyncToken: 'next' }) => ({
  kind: 'calendar#events',
  timeZone: 'Europe/Berlin',
  items,
  ...more,
});
