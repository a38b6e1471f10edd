import type { TimeWindow } from '../../calendar/event';
import type { CalendarList, Changes, FailedRound } from '../../calendar/sources/live';

/** What one round with a calendar starts from. */
export interface LiveRound {
  fetch: typeof fetch;
  token: string;
  /** ms until a request is given up. */
  timeout: number;
  calendarId: string;
  /** The e-mail address of whoever signed in; '' when it isn't known. */
  person: string;
  /** Where the last round ended, in the source's own JSON; null for the first. */
  cursor: string | null;
  window: TimeWindow;
  showPrivate: boolean;
  /** Descriptions too, where a provider gives them for a wider consent only. */
  readBody: boolean;
  /** UTC ms. */
  now: number;
  /** Failures in a row before this round. */
  failures: number;
  random: () => number;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: { pages: number; entries: number }) => void) | undefined;
}

/** What changed since the cursor, or all there is (`full`); the cursor as text, to be stored together with it. */
export type LiveChanges = Changes<string>;

/** A provider's calendars. Stores nothing and never throws. */
export interface LiveSource {
  read(round: LiveRound): Promise<LiveChanges | FailedRound>;
  /** Which calendars there are; may need a wider consent than reading the main one. */
  list(asking: LiveAsking): Promise<CalendarList | FailedRound>;
}

/** What asking for the list of calendars starts from. */
export type LiveAsking = Pick<
  LiveRound,
  'fetch' | 'token' | 'timeout' | 'now' | 'failures' | 'random' | 'signal'
>;
