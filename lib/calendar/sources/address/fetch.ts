import { MAX_BYTES } from '../ics/limits';
import { type FailedFetch, failed, troubleOf } from './health';
import { parseRetryAfter } from './schedule';

/** What to fetch, with the validators of the last answer. */
export interface CalendarRequest {
  url: string;
  etag?: string | null;
  lastModified?: string | null;
  signal?: AbortSignal;
  /** ms until the fetch is given up; default one minute. */
  timeout?: number;
  /** UTC ms, for a Retry-After that is a date. */
  now?: () => number;
}

/** A new calendar, the same as last time, or what went wrong. */
export type FetchedCalendar =
  | {
      kind: 'fresh';
      bytes: Uint8Array<ArrayBuffer>;
      etag: string | null;
      lastModified: string | null;
    }
  | { kind: 'unchanged' }
  | FailedFetch;

const MINUTE = 60_000;

function headersOf({ etag, lastModified }: CalendarRequest): Record<string, string> {
  return {
    Accept: 'text/calendar, */*;q=0.5',
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
  };
}

/** Reads a body up to the size limit; undefined when it is larger. */
async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(response.headers.get('content-length')) > MAX_BYTES) {
    await response.body?.cancel();
    return undefined;
  }
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A sign-in page or a captive portal answers 200 with HTML. */
function isWebPage(response: Response, bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(head)) return false;
  return (
    /html/i.test(response.headers.get('content-type') ?? '') || /^<(!doctype|html)/i.test(head)
  );
}

async function take(response: Response, now: number): Promise<FetchedCalendar> {
  if (response.status === 304) return { kind: 'unchanged' };
  if (response.url !== '' && !response.url.startsWith('https:')) return failed('insecure');
  if (response.status !== 200) {
    await response.body?.cancel();
    const retryAfter = parseRetryAfter(response.headers.get('retry-after'), now);
    return failed(troubleOf(response.status), retryAfter);
  }
  const bytes = await readBody(response);
  if (!bytes) return failed('too-large');
  if (isWebPage(response, bytes)) return failed('web-page');
  const { headers } = response;
  return {
    kind: 'fresh',
    bytes,
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
  };
}

/**
 * Whether an address that could not be followed leads on at all: to a host that Cairn may not read (a
 * sign-in, mostly), which a browser tells apart from no network only when asked not to follow
 * (https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect).
 */
async function leadsOn(fetchFn: typeof fetch, url: string, init: RequestInit): Promise<boolean> {
  try {
    const { type } = await fetchFn(url, { ...init, redirect: 'manual' });
    return type === 'opaqueredirect';
  } catch {
    return false;
  }
}

/**
 * Gets a calendar with a conditional request (RFC 9110 13), without cookies or referrer. Never throws:
 * what goes wrong comes back as a typed trouble in which the address, a secret, doesn't appear.
 */
export async function fetchCalendar(
  fetchFn: typeof fetch,
  request: CalendarRequest,
): Promise<FetchedCalendar> {
  const timeout = AbortSignal.timeout(request.timeout ?? MINUTE);
  const signals = request.signal ? [request.signal, timeout] : [timeout];
  const init: RequestInit = {
    headers: headersOf(request),
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any(signals),
  };
  let answered = false;
  try {
    const response = await fetchFn(request.url, { ...init, redirect: 'follow' });
    answered = true;
    return await take(response, (request.now ?? Date.now)());
  } catch {
    const stopped = () => request.signal?.aborted || timeout.aborted;
    const elsewhere = !answered && !stopped() && (await leadsOn(fetchFn, request.url, init));
    if (request.signal?.aborted) return failed('cancelled');
    if (timeout.aborted) return failed('timeout');
    return failed(elsewhere ? 'elsewhere' : 'offline');
  }
}
