import { parseRetryAfter } from '../address/schedule';

/** The first wait and the longest, in ms. An alarm comes no sooner than after half a minute. */
const FIRST = 30_000;
export const CEILING = 60 * 60_000;

/**
 * When to try again after a failure, UTC ms: 30 s doubled with each failure in a row, up to an hour, of which
 * chance takes up to half so that not all come back at once; never before the server's Retry-After (ms).
 * `failures` counts those before this one; `random` gives numbers from 0 to 1.
 * https://developers.google.com/workspace/calendar/api/guides/quota#backoff
 */
export function retryAt(
  {
    now,
    failures,
    retryAfter = 0,
  }: { now: number; failures: number; retryAfter?: number | undefined },
  random: () => number,
): number {
  const wait = Math.min(FIRST * 2 ** Math.min(failures, 20), CEILING);
  return now + Math.max(Math.round(wait * (1 - random() / 2)), retryAfter);
}

/**
 * Retry-After in ms, at most a day; undefined when absent. A date is measured by the server's own clock
 * where the answer tells it, since this machine's may be wrong by hours.
 */
export function waitAsked(
  headers: { get(name: string): string | null },
  now: number,
): number | undefined {
  const theirs = Date.parse(headers.get('date') ?? '');
  return parseRetryAfter(headers.get('retry-after'), Number.isNaN(theirs) ? now : theirs);
}
