import { waitAsked } from './back-off';
import { MAX_BYTES } from './limits';
import { type Page, pageSchema } from './schemas';
import { type Trouble, troubleOf } from './trouble';

/** What is read of an answer; fetch's Response fits. */
export interface GoogleResponse {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * Asks `https://www.googleapis.com/calendar/v3` + path with the account's token; rejects when nothing answers.
 * A redirect is best not followed.
 */
export type GoogleRequest = (
  path: string,
  params: Readonly<Record<string, string>>,
  signal?: AbortSignal,
) => Promise<GoogleResponse>;

/**
 * One page, or why there is none. `stale`: this way leads nowhere, but beginning anew may help; its trouble is
 * for when that was done already.
 */
export type PageAnswer =
  | { kind: 'page'; page: Page }
  | { kind: 'stale'; trouble: Trouble }
  | { kind: 'trouble'; trouble: Trouble; retryAfter?: number | undefined };

export interface Question {
  path: string;
  params: Readonly<Record<string, string>>;
  /** What the answer calls itself, `calendar#events`: JSON of anybody else's is no empty calendar. */
  kind: string;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A sign-in page or a captive portal, whatever its status says. */
function isWebPage(response: GoogleResponse, text: string): boolean {
  return (
    /html/i.test(response.headers.get('content-type') ?? '') || text.trimStart().startsWith('<')
  );
}

function readPage(text: string, kind: string): PageAnswer {
  const page = pageSchema.safeParse(parseJson(text));
  if (page.success && page.data.kind === kind) return { kind: 'page', page: page.data };
  return { kind: 'trouble', trouble: 'unreadable' };
}

async function read(response: GoogleResponse, kind: string, now: number): Promise<PageAnswer> {
  const { status, headers } = response;
  if (Number(headers.get('content-length')) > MAX_BYTES) {
    return { kind: 'trouble', trouble: 'too-large' };
  }
  const text = await response.text();
  if (text.length > MAX_BYTES) return { kind: 'trouble', trouble: 'too-large' };
  if (status < 500 && isWebPage(response, text)) return { kind: 'trouble', trouble: 'web-page' };
  if (status === 200) return readPage(text, kind);
  // A sync token that expired gives 410, a page token that did gives 400.
  if (status === 410) return { kind: 'stale', trouble: 'server' };
  if (status === 400) return { kind: 'stale', trouble: 'refused' };
  const retryAfter = waitAsked(headers, now);
  return { kind: 'trouble', trouble: troubleOf(status, parseJson(text)), retryAfter };
}

/** Asks once and parses what comes; never throws. `now` in UTC ms. */
export async function ask(
  request: GoogleRequest,
  { path, params, kind }: Question,
  { now, signal }: { now: number; signal?: AbortSignal | undefined },
): Promise<PageAnswer> {
  if (signal?.aborted) return { kind: 'trouble', trouble: 'cancelled' };
  try {
    const answer = await read(await request(path, params, signal), kind, now);
    return signal?.aborted ? { kind: 'trouble', trouble: 'cancelled' } : answer;
  } catch (error) {
    if (signal?.aborted) return { kind: 'trouble', trouble: 'cancelled' };
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'trouble', trouble: late ? 'timeout' : 'offline' };
  }
}
