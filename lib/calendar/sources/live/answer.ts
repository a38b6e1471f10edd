import { waitAsked } from './back-off';
import { MAX_BYTES } from './limits';
import { type Trouble, TroubleError } from './trouble';

/** What is read of an answer; fetch's Response fits. */
export interface LiveResponse {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** This way leads nowhere, but beginning anew may help; its trouble is for when that was done already. */
export interface Stale {
  kind: 'stale';
  trouble: Trouble;
}

/** Why there is no page; `retryAfter` in ms, where the server named it. */
export type Refused =
  | Stale
  | { kind: 'trouble'; trouble: Trouble; retryAfter?: number | undefined };

/** One page, or why there is none. */
export type PageAnswer<Page> = { kind: 'page'; page: Page } | Refused;

/** How answers of one service are read. */
export interface Reader<Page> {
  /** The parsed body of a 200; undefined when it is nobody's page. */
  page: (body: unknown) => Page | undefined;
  /** What any other status tells, with its parsed body (undefined when that isn't JSON). */
  refusal: (status: number, body: unknown) => Trouble | Stale;
}

/** When the question is asked (UTC ms), and what may stop it. */
export interface Asking {
  now: number;
  signal?: AbortSignal | undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A sign-in page or a captive portal, whatever its status says. */
function isWebPage(response: LiveResponse, text: string): boolean {
  return (
    /html/i.test(response.headers.get('content-type') ?? '') || text.trimStart().startsWith('<')
  );
}

async function read<Page>(
  response: LiveResponse,
  reader: Reader<Page>,
  now: number,
): Promise<PageAnswer<Page>> {
  const { status, headers } = response;
  if (Number(headers.get('content-length')) > MAX_BYTES) {
    return { kind: 'trouble', trouble: 'too-large' };
  }
  const text = await response.text();
  if (text.length > MAX_BYTES) return { kind: 'trouble', trouble: 'too-large' };
  if (status < 500 && isWebPage(response, text)) return { kind: 'trouble', trouble: 'web-page' };
  if (status === 200) {
    const page = reader.page(parseJson(text));
    return page ? { kind: 'page', page } : { kind: 'trouble', trouble: 'unreadable' };
  }
  const told = reader.refusal(status, parseJson(text));
  if (typeof told !== 'string') return told;
  return { kind: 'trouble', trouble: told, retryAfter: waitAsked(headers, now) };
}

/** What a request that was never answered tells. */
function troubleIn(error: unknown): Trouble {
  if (error instanceof TroubleError) return error.trouble;
  return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'offline';
}

/** Asks once and parses what comes; never throws. */
export async function readAnswer<Page>(
  request: () => Promise<LiveResponse>,
  reader: Reader<Page>,
  { now, signal }: Asking,
): Promise<PageAnswer<Page>> {
  if (signal?.aborted) return { kind: 'trouble', trouble: 'cancelled' };
  try {
    const answer = await read(await request(), reader, now);
    return signal?.aborted ? { kind: 'trouble', trouble: 'cancelled' } : answer;
  } catch (error) {
    if (signal?.aborted) return { kind: 'trouble', trouble: 'cancelled' };
    return { kind: 'trouble', trouble: troubleIn(error) };
  }
}
