import { applyChanges, type Upsert } from '@/lib/calendar/sources/live';
import {
  type GraphDoor,
  type MicrosoftCursor,
  type SyncOptions,
  syncEvents,
} from '@/lib/calendar/sources/microsoft';
import { GraphApi } from '../../stand-ins/graph/api';
import { type Draft, GraphCalendar } from '../../stand-ins/graph/calendar';
import { graphDoor } from '../../stand-ins/graph/door';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Monday. */
export const NOW = Date.UTC(2026, 2, 16, 12);

/** An hour from `start` (UTC ms) on. */
export function draft(subject: string, start = NOW + DAY, more: Partial<Draft> = {}): Draft {
  return { subject, start, end: start + HOUR, ...more };
}

/** A machine of the user's: what it knows of a calendar, and its rounds. */
export class Machine {
  known = new Map<string, Upsert>();
  cursor: MicrosoftCursor | null = null;
  now = NOW;
  failures = 0;

  constructor(
    private readonly door: GraphDoor,
    private readonly options: Partial<SyncOptions> = {},
  ) {}

  /** A round without its commit. */
  ask(more: Partial<SyncOptions> = {}) {
    return syncEvents({
      ...this.door,
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
