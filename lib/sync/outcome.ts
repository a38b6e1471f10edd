import type { CalendarAccount } from '../calendar/account';
import type { CalendarEvent, TimeWindow } from '../calendar/event';
import type { IngestReport, ingest } from '../meetings/ingest';
import type { ingestChanges } from '../meetings/ingest-changes';
import type { Wording } from '../shared/wording';
import type { LiveDeps } from './live/deps';

/** An event that could not be read: the line in the file (1 is the first) and why. */
export interface ReadProblem {
  line: number | null;
  reason: Wording;
}

export interface ReadOptions {
  window: TimeWindow;
  signal?: AbortSignal | undefined;
  /** Told how much was read, in bytes. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What a calendar holds: `events` inside the window, and how many (`held`) at any time, a series once. */
export interface CalendarRead {
  name: string;
  events: CalendarEvent[];
  held: number;
  problems: ReadProblem[];
}

/** Reads a calendar file's bytes; refuses with an error that carries a `wording`. */
export type ReadCalendar = (bytes: Uint8Array, options: ReadOptions) => Promise<CalendarRead>;

/** What syncing needs from outside, so that tests hand in their own. */
export interface SyncDeps {
  read: ReadCalendar;
  /** Handed in with `read`: the background loads both only when a calendar is due. */
  ingest: typeof ingest;
  /** The same with what has changed in a calendar of a signed-in account; without it all is judged anew. */
  ingestChanges?: typeof ingestChanges;
  fetch: typeof fetch;
  /** ms until a fetch is given up, where the default of a minute is too long. */
  timeout?: number;
  /** 0 (inclusive) to 1, for the jitter of the back-off. */
  random: () => number;
  /** What calendars of signed-in accounts need besides. */
  live?: LiveDeps;
}

/** What a calendar comes to that is as it was. */
export const nothingNew: IngestReport = {
  events: 0,
  meetings: 0,
  series: 0,
  single: 0,
  maybes: 0,
  added: 0,
  changed: 0,
  removed: 0,
};

/** How reading an account ended, in a shape that can be shown. */
export type SyncOutcome =
  | {
      ok: true;
      account: CalendarAccount;
      report: IngestReport;
      /** How many events the calendar holds at any time; null where it is as it was and was not read. */
      held: number | null;
      problems: ReadProblem[];
    }
  | { ok: false; account: CalendarAccount | null; reason: Wording };
