import type { Wording } from '@/lib/i18n/translate';
import { retryAt } from './back-off';

/** What can go wrong between a calendar service and us. */
export type Trouble =
  | 'signed-out'
  | 'no-consent'
  | 'not-allowed'
  | 'no-mailbox'
  | 'not-found'
  | 'busy'
  | 'server'
  | 'refused'
  | 'web-page'
  | 'unreadable'
  | 'too-large'
  | 'timeout'
  | 'offline'
  | 'cancelled';

/** What a handed-in request or token may reject with where it knows better than "offline" what is wrong. */
export class TroubleError extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

const wordings = {
  'signed-out': 'calendar.account.signed-out',
  'no-consent': 'calendar.account.no-consent',
  'not-allowed': 'calendar.account.not-allowed',
  'no-mailbox': 'calendar.account.no-mailbox',
  'not-found': 'calendar.account.not-found',
  busy: 'calendar.fetch.busy',
  server: 'calendar.fetch.server',
  refused: 'calendar.fetch.refused',
  'web-page': 'calendar.fetch.web-page',
  unreadable: 'calendar.account.unreadable',
  'too-large': 'calendar.account.too-large',
  timeout: 'calendar.fetch.timeout',
  offline: 'calendar.fetch.offline',
  cancelled: 'calendar.fetch.cancelled',
} as const satisfies Record<Trouble, Wording['id']>;

/** Troubles that only the user can end, or ended on purpose: no try by itself. */
const LASTING: ReadonlySet<Trouble> = new Set([
  'signed-out',
  'no-consent',
  'not-allowed',
  'no-mailbox',
  'not-found',
  'cancelled',
]);

/** A round that brought nothing. Neither token nor content of an event appears in it. */
export interface FailedRound {
  kind: 'failed';
  trouble: Trouble;
  wording: Wording;
  /** When to try again (UTC ms); null when trying again by itself is of no use. */
  retryAt: number | null;
}

/** What the wait after a failure depends on. */
export interface Patience {
  /** UTC ms. */
  now: number;
  /** Failures in a row before this round. */
  failures: number;
  /** Numbers from 0 to 1. */
  random: () => number;
}

/** The answer to a round that failed; `retryAfter` in ms, where the server asked for it. */
export function failedRound(
  { trouble, retryAfter }: { trouble: Trouble; retryAfter?: number | undefined },
  { now, failures, random }: Patience,
): FailedRound {
  return {
    kind: 'failed',
    trouble,
    wording: { id: wordings[trouble], params: {} },
    retryAt: LASTING.has(trouble) ? null : retryAt({ now, failures, retryAfter }, random),
  };
}
