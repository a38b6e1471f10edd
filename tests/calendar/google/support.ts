import { syncEvents } from '@/lib/calendar/sources/google';
import type { GoogleRequest } from '@/lib/calendar/sources/google/ask';
import type { GoogleCursor } from '@/lib/calendar/sources/google/cursor';
import type { SyncOptions } from '@/lib/calendar/sources/google/sync';
import { applyChanges, type Upsert } from '@/lib/calendar/sources/live';
import { GoogleApi } from '../../stand-ins/google/api';
import { type Draft, ScriptedCalendar } from '../../stand-ins/google/calendar';
import { googleDoor } from '../../stand-ins/google/door';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Monday. */
export const NOW = Date.UTC(2026, 2, 16, 12);

const at = (ms: number) => ({ dateTime: new Date(ms).toISOString() });

/** An hour from `start` (UTC ms) on. */
export function draft(summary: string, start = NOW + DAY, more: Partial<Draft> = {}): Draft {
  return { summary, start: at(start), end: at(start + HOUR), ...more };
}

/** A machine of the user's: what it knows of a calendar, and its rounds. */
export class Machine {
  known = new Map<string, Upsert>();
  cursor: GoogleCursor | null = null;
  now = NOW;
  failures = 0;

  constructor(
    private readonly request: GoogleRequest,
    private readonly options: Partial<SyncOptions> = {},
  ) {}

  /** A round without its commit. */
  ask(more: Partial<SyncOptions> = {}) {
    return syncEvents({
      request: this.request,
      calendarId: 'primary',
      cursor: this.cursor,
      window: { from: this.now - 90 * DAY, to: this.now + 120 * DAY },
      now: this.now,
      failures: this.failures,
      random: () => 0.5,
      showPrivate: false,
      ...this.options,
      ...more,
    });
  }

  /** A round, and its commit where it brought something. */
  async sync(more: Partial<SyncOptions> = {}) {
    const outcome = await this.ask(more);
    if (outcome.kind === 'changes') {
      this.known = applyChanges(this.known, outcome);
      this.cursor = outcome.cursor;
      this.failures = 0;
    } else this.failures += 1;
    return outcome;
  }

  titles(): string[] {
    return [...this.known.values()].map(({ event }) => event.title).sort();
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
