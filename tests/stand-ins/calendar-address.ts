import { createHash } from 'node:crypto';
import type { Answer, Arrived } from './https-server';

/** A calendar address that honours validators as RFC 9110 13.1.2 says. */
export function calendarAddress(body: () => string): (request: Arrived) => Answer {
  return ({ headers }: Arrived): Answer => {
    const text = body();
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
    return { headers: { etag, 'content-type': 'text/calendar; charset=utf-8' }, body: text };
  };
}
