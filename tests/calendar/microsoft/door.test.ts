import { describe, expect, it } from 'vitest';
import { isGraphLink } from '@/lib/calendar/sources/microsoft/addresses';
import { answers, DAY, draft, Machine, NOW, page, setUp } from './support';

describe('every request', () => {
  it('wants ids that stay, times in UTC and bodies as text; inside a batch, too', async () => {
    const { calendar, api, machine, asked } = setUp();
    calendar.addSeries(draft('Weekly', NOW - 100 * DAY), 30, 7 * DAY);
    api.pageSizes = [10, 10];
    await machine.sync();
    await machine.sync();
    expect(asked.length).toBeGreaterThan(4);
    const wanted =
      /^IdType="ImmutableId", outlook\.timezone="UTC", outlook\.body-content-type="text", odata\.maxpagesize=200$/;
    for (const { headers } of asked) expect(headers.prefer).toMatch(wanted);
    const [batch] = asked.filter(({ method }) => method === 'POST');
    expect(JSON.parse(batch?.body ?? '').requests[0].headers.Prefer).toMatch(wanted);
  });

  it('carries the token, no cookie, follows no redirect, and is kept nowhere', async () => {
    const { door } = setUp();
    const options: RequestInit[] = [];
    const fetch = (url: string, init: RequestInit) => {
      options.push(init);
      return door.fetch(url, init);
    };
    await new Machine({ ...door, fetch }).sync();
    expect(options[0]).toMatchObject({
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    expect(new Headers(options[0]?.headers).get('authorization')).toBe('Bearer token');
  });

  it('calls fetch as nobody’s method, or the browser refuses', async () => {
    const { door } = setUp();
    const selves: unknown[] = [];
    async function fetch(this: unknown, url: string, init: RequestInit) {
      selves.push(this);
      return door.fetch(url, init);
    }
    await new Machine({ ...door, fetch }).sync();
    expect(selves).toEqual([undefined]);
  });
});

describe('links that an answer names', () => {
  it.each([
    'http://graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com:x@evil.example/v1.0/me',
    'https://graph.microsoft.com@evil.example/v1.0/me',
    'https://graph.microsoft.com.evil.example/v1.0/me',
    'https://graph.microsoft.com:444/v1.0/me',
    'https://graph.microsoft.com/beta/me',
    'https://evil.example/https://graph.microsoft.com/v1.0/me',
    '//graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com/v1.0',
    '',
  ])('%s gets no token', async (link) => {
    expect(isGraphLink(link)).toBe(false);
    if (link === '') return;
    const asked: string[] = [];
    const door = answers(page([], { '@odata.nextLink': link }));
    const fetch = (url: string, init: RequestInit) => {
      asked.push(url);
      return door.fetch(url, init);
    };
    expect(await new Machine({ ...door, fetch }).sync()).toMatchObject({ trouble: 'unreadable' });
    expect(asked).toHaveLength(1);
  });

  it('are followed as they are, to the letter, where the client would change their order', async () => {
    const link =
      'https://graph.microsoft.com/v1.0/me/calendarView/delta?b=1&$skiptoken=a%2B==&$count=x';
    const asked: string[] = [];
    const door = answers(page([], { '@odata.nextLink': link }), page([]));
    const fetch = (url: string, init: RequestInit) => {
      asked.push(url);
      return door.fetch(url, init);
    };
    expect(await new Machine({ ...door, fetch }).sync()).toMatchObject({ kind: 'changes' });
    expect(asked.at(-1)).toBe(link);
  });
});
