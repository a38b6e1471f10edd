import type { Wording } from '@/lib/i18n/translate';
import { retryAt } from './back-off';
import { refusalSchema } from './schemas';

/** What can go wrong between Google and us. */
export type Trouble =
  | 'signed-out'
  | 'no-consent'
  | 'not-allowed'
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

const wordings = {
  'signed-out': 'calendar.account.signed-out',
  'no-consent': 'calendar.account.no-consent',
  'not-allowed': 'calendar.account.not-allowed',
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

const CONSENT = new Set(['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT']);
const LIMITS = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'quotaExceeded',
  'dailyLimitExceeded',
  'RATE_LIMIT_EXCEEDED',
]);

/** The reasons of a refusal's body; undefined when it isn't Google's. */
function reasonsIn(body: unknown): string[] | undefined {
  const parsed = refusalSchema.safeParse(body);
  if (!parsed.success) return undefined;
  const { errors = [], details = [] } = parsed.data.error;
  return [...errors, ...details].flatMap(({ reason }) => reason ?? []);
}

function forbidden(reasons: string[] | undefined): Trouble {
  if (!reasons) return 'refused';
  if (reasons.some((reason) => CONSENT.has(reason))) return 'no-consent';
  return reasons.some((reason) => LIMITS.has(reason)) ? 'busy' : 'not-allowed';
}

/**
 * What a status other than 200 tells, with the parsed body of a refusal. 403 is read by its reason: too many
 * requests, a consent that doesn't reach so far (ErrorInfo of google.rpc says so too), or an API or account
 * on which somebody put a lock. https://developers.google.com/workspace/calendar/api/guides/errors
 */
export function troubleOf(status: number, body: unknown): Trouble {
  if (status === 401) return 'signed-out';
  if (status === 403) return forbidden(reasonsIn(body));
  if (status === 404) return reasonsIn(body) ? 'not-found' : 'refused';
  if (status === 408 || status === 429 || status === 503) return 'busy';
  if (status === 407 || status === 511) return 'web-page';
  return status >= 500 ? 'server' : 'refused';
}
