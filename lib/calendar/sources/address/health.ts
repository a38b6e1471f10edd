import type { Wording } from '@/lib/i18n/translate';

/** How an address that gives no calendar is ill. */
export type FetchTrouble =
  | 'sign-in'
  | 'not-found'
  | 'gone'
  | 'busy'
  | 'server'
  | 'refused'
  | 'web-page'
  | 'empty'
  | 'elsewhere'
  | 'too-large'
  | 'insecure'
  | 'timeout'
  | 'offline'
  | 'cancelled';

const wordings = {
  'sign-in': 'calendar.fetch.sign-in',
  'not-found': 'calendar.fetch.not-found',
  gone: 'calendar.fetch.gone',
  busy: 'calendar.fetch.busy',
  server: 'calendar.fetch.server',
  refused: 'calendar.fetch.refused',
  'web-page': 'calendar.fetch.web-page',
  empty: 'calendar.fetch.empty',
  elsewhere: 'calendar.fetch.elsewhere',
  'too-large': 'calendar.fetch.too-large',
  insecure: 'calendar.fetch.insecure',
  timeout: 'calendar.fetch.timeout',
  offline: 'calendar.fetch.offline',
  cancelled: 'calendar.fetch.cancelled',
} as const satisfies Record<FetchTrouble, Wording['id']>;

/** A fetch that brought nothing; neither the wording nor anything else here holds the address. */
export interface FailedFetch {
  kind: 'failed';
  trouble: FetchTrouble;
  wording: Wording;
  /** ms to wait, where the server said so. */
  retryAfter: number | undefined;
}

export function failed(trouble: FetchTrouble, retryAfter?: number): FailedFetch {
  return { kind: 'failed', trouble, wording: { id: wordings[trouble], params: {} }, retryAfter };
}

/** The trouble that an HTTP status other than 200 and 304 tells of. */
export function troubleOf(status: number): FetchTrouble {
  if (status === 204 || status === 205) return 'empty';
  if (status === 401 || status === 403 || status === 407) return 'sign-in';
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status === 408 || status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server' : 'refused';
}
