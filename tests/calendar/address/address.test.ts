import { describe, expect, it } from 'vitest';
import {
  fetchCalendar,
  maskAddress,
  nextFetchAt,
  normaliseAddress,
} from '@/lib/calendar/sources/address';
import type { CalendarRequest } from '@/lib/calendar/sources/address/fetch';
import { parseRetryAfter } from '@/lib/calendar/sources/address/schedule';
import { word } from '@/lib/i18n/translate';

const SECRET = 'https://calendar.example.org/private-0a1b2c3d4e5f/basic.ics';
const MINUTE = 60_000;

describe('normaliseAddress', () => {
  it.each([
    ['https://a.example/x.ics', 'https://a.example/x.ics'],
    ['webcal://a.example/x.ics', 'https://a.example/x.ics'],
    [' WEBCALS://A.example/x.ics#top ', 'https://a.example/x.ics'],
    ['a.example/x.ics', 'https://a.example/x.ics'],
    ['https://a.example:8443/x?key=1', 'https://a.example:8443/x?key=1'],
  ])('%s', (text, url) => {
    expect(normaliseAddress(text)).toEqual({ ok: true, url, pattern: 'https://a.example/*' });
  });

  it.each([
    ['', 'empty'],
    ['http://a.example/x.ics', 'http'],
    ['https://me:pw@a.example/x.ics', 'credentials'],
    ['ftp://a.example/x.ics', 'invalid'],
    ['javascript:alert(1)', 'invalid'],
    ['not an address', 'invalid'],
    ['https://localhost/x', 'invalid'],
  ])('refuses %j: %s', (text, id) => {
    const result = normaliseAddress(text);
    expect(result).toEqual({ ok: false, reason: { id: `calendar.address.${id}`, params: {} } });
  });
});

describe('maskAddress', () => {
  it('shows the host and at most four characters', () => {
    expect(maskAddress(SECRET)).toBe('calendar.example.org/….ics');
    expect(maskAddress('https://a.example/abcd')).toBe('a.example/…');
    expect(maskAddress('nonsense secret')).toBe('…');
  });
});

describe('nextFetchAt', () => {
  const next = (failures: number, random = 0, retryAfter?: number) =>
    nextFetchAt({ lastFetchAt: 0, failures, retryAfter }, () => random) / MINUTE;

  it('waits 15 minutes, doubles with each failure, and stops at a day', () => {
    expect([0, 1, 2, 3, 6, 7, 50].map((failures) => next(failures))).toEqual([
      15, 30, 60, 120, 960, 1440, 1440,
    ]);
    expect(next(0, 1)).toBe(15);
    expect(next(1, 1)).toBe(37.5);
    expect(next(50, 1)).toBe(1440);
  });

  it('heeds Retry-After within the bounds', () => {
    expect(next(1, 0, 45 * MINUTE)).toBe(45);
    expect(next(1, 0, 1)).toBe(30);
    expect(next(1, 0, 9999 * MINUTE)).toBe(1440);
  });

  it('reads Retry-After as seconds or a date', () => {
    expect(parseRetryAfter('120', 0)).toBe(120_000);
    expect(parseRetryAfter('Thu, 01 Jan 1970 00:01:00 GMT', 0)).toBe(60_000);
    expect(parseRetryAfter('soon', 0)).toBeUndefined();
    expect(parseRetryAfter(null, 0)).toBeUndefined();
  });
});

const calendarText = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const answer = (response: Response) => async () => response;
const run = (fetchFn: typeof fetch, more: Partial<CalendarRequest> = {}) =>
  fetchCalendar(fetchFn, { url: SECRET, now: () => 0, ...more });

describe('fetchCalendar', () => {
  it('asks with the last answer’s validators, without cookies, and keeps the new ones', async () => {
    let seen: RequestInit | undefined;
    const result = await run(
      async (_, init) => {
        seen = init;
        return new Response(calendarText, { headers: { etag: '"2"', 'last-modified': 'now' } });
      },
      { etag: '"1"', lastModified: 'then' },
    );
    expect(seen?.headers).toMatchObject({ 'If-None-Match': '"1"', 'If-Modified-Since': 'then' });
    expect(seen).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(result).toMatchObject({ kind: 'fresh', etag: '"2"', lastModified: 'now' });
    expect(result.kind === 'fresh' && new TextDecoder().decode(result.bytes)).toBe(calendarText);
  });

  it('knows an unchanged calendar', async () => {
    expect(await run(answer(new Response(null, { status: 304 })))).toEqual({ kind: 'unchanged' });
  });

  it.each([
    [401, 'sign-in'],
    [403, 'sign-in'],
    [404, 'not-found'],
    [410, 'gone'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'server'],
    [418, 'refused'],
  ])('%i is %s', async (status, trouble) => {
    const headers = { 'retry-after': '60' };
    const result = await run(answer(new Response('x', { status, headers })));
    expect(result).toMatchObject({ kind: 'failed', trouble, retryAfter: 60_000 });
  });

  it('recognises a web page in place of the calendar', async () => {
    const portal = new Response('<!doctype html><title>Welcome</title>');
    const typed = new Response('Hi', { headers: { 'content-type': 'text/html' } });
    for (const response of [portal, typed]) {
      expect(await run(answer(response))).toMatchObject({ trouble: 'web-page' });
    }
    const mislabelled = new Response(calendarText, { headers: { 'content-type': 'text/html' } });
    expect(await run(answer(mislabelled))).toMatchObject({ kind: 'fresh' });
  });

  it('stops at 50 MB, announced or not', async () => {
    const announced = new Response('x', { headers: { 'content-length': '99999999' } });
    expect(await run(answer(announced))).toMatchObject({ trouble: 'too-large' });
    const chunk = new Uint8Array(8 * 1024 * 1024);
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent++;
        controller.enqueue(chunk);
      },
    });
    expect(await run(answer(new Response(endless)))).toMatchObject({ trouble: 'too-large' });
    expect(sent).toBeLessThan(10);
  });

  it('tells a lead to a server that may not be read from no network', async () => {
    // What a browser does: it follows to a host nobody granted and finds no leave, or stands still when asked to.
    const led: typeof fetch = async (_, init) => {
      if (init?.redirect === 'manual') return Object.create(Response.error(), opaque);
      throw new TypeError('Failed to fetch');
    };
    const opaque = { type: { value: 'opaqueredirect' } };
    expect(await run(led)).toMatchObject({ trouble: 'elsewhere' });
    const slow: typeof fetch = async (_, init) =>
      init?.redirect === 'manual' ? new Response('') : Promise.reject(new TypeError('Failed'));
    expect(await run(slow)).toMatchObject({ trouble: 'offline' });
  });

  it('tells a cancel from a timeout from no network', async () => {
    const hanging: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        const stop = () => reject(new Error(`aborted ${SECRET}`));
        if (init?.signal?.aborted) stop();
        init?.signal?.addEventListener('abort', stop);
      });
    expect(await run(hanging, { signal: AbortSignal.abort() })).toMatchObject({
      trouble: 'cancelled',
    });
    expect(await run(hanging, { timeout: 1 })).toMatchObject({ trouble: 'timeout' });
    const failing = async () => Promise.reject(new TypeError(`no route to ${SECRET}`));
    const offline = await run(failing);
    expect(offline).toMatchObject({ trouble: 'offline' });
    expect(JSON.stringify(offline)).not.toContain('0a1b2c');
    expect(offline.kind === 'failed' && word(offline.wording)).not.toContain('example.org');
  });
});
