const MINUTE = 60_000;
/** Never more often than this: publishers of calendars ask for it. */
export const SHORTEST_WAIT = 15 * MINUTE;
/** Never longer than this. */
export const LONGEST_WAIT = 24 * 60 * MINUTE;

/** What the next fetch depends on; times in UTC ms. */
export interface FetchHistory {
  /** When the last fetch ended. */
  lastFetchAt: number;
  /** Failures in a row, 0 after a success. */
  failures: number;
  /** The server's Retry-After in ms, where it gave one. */
  retryAfter?: number | undefined;
}

/**
 * When to fetch again, UTC ms: 15 minutes after a success; after failures twice as long each time with
 * up to a quarter of jitter, no sooner than Retry-After asks, and within 24 hours in any case.
 * `random` gives numbers from 0 to 1.
 */
export function nextFetchAt(
  { lastFetchAt, failures, retryAfter = 0 }: FetchHistory,
  random: () => number,
): number {
  const backOff = SHORTEST_WAIT * 2 ** Math.min(failures, 10);
  const jitter = failures > 0 ? 1 + random() / 4 : 1;
  const wait = Math.max(backOff * jitter, retryAfter, SHORTEST_WAIT);
  return lastFetchAt + Math.round(Math.min(wait, LONGEST_WAIT));
}

/** Retry-After (RFC 9110 10.2.3), seconds or a date, as ms from `now`; undefined when absent or unreadable. */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null || value.trim() === '') return undefined;
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST_WAIT);
}
