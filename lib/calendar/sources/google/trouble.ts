import type { Trouble } from '../live/trouble';
import { refusalSchema } from './schemas';

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
