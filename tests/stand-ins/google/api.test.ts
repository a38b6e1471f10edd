import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { auth, type calendar_v3, calendar as clientOf } from '@googleapis/calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarsFields, eventsFields } from '@/lib/calendar/sources/google/schemas';
import { type StandIn, startStandIn } from '../https-server';
import { GoogleApi } from './api';
import { ScriptedCalendar } from './calendar';
import { serveGoogle } from './door';
import { truncated } from './faults';
import { refusals } from './refusals';

/** Google's own client, which expects what Google answers. */
let client: calendar_v3.Calendar;
let standIn: StandIn;
let calendar: ScriptedCalendar;
let api: GoogleApi;
let origin: string;

const DAY = 86_400_000;
const draft = (summary: string, day: string) => ({
  summary,
  start: { dateTime: `${day}T10:00:00+01:00`, timeZone: 'Europe/Berlin' },
  end: { dateTime: `${day}T11:00:00+01:00`, timeZone: 'Europe/Berlin' },
});

beforeAll(async () => {
  standIn = await startStandIn();
  origin = `https://localhost:${standIn.port}`;
  const ca = readFileSync(new URL('../localhost-certificate.pem', import.meta.url));
  const oauth = new auth.OAuth2();
  oauth.setCredentials({ access_token: 'token', expiry_date: Date.now() + DAY });
  client = clientOf({
    version: 'v3',
    auth: oauth,
    rootUrl: `${origin}/`,
    agent: new Agent({ ca }),
    retry: false,
  });
});
afterAll(() => standIn.stop());

beforeEach(() => {
  calendar = new ScriptedCalendar('primary', 'Europe/Berlin');
  api = new GoogleApi([calendar]);
  serveGoogle(standIn, api, origin);
});

const list = async (more: calendar_v3.Params$Resource$Events$List = {}) =>
  (await client.events.list({ calendarId: 'primary', singleEvents: true, ...more })).data;

/** Where the client's error keeps Google's reason. */
const because = (reason: string) => ({ response: { data: { error: { errors: [{ reason }] } } } });

/** The whole of a round, as the client's users go about it. */
async function all(more: calendar_v3.Params$Resource$Events$List) {
  const items: calendar_v3.Schema$Event[] = [];
  let page: calendar_v3.Schema$Events = {};
  do {
    const { nextPageToken: pageToken } = page;
    page = await list({ ...more, ...(pageToken && { pageToken }) });
    items.push(...(page.items ?? []));
    expect(Boolean(page.nextPageToken)).not.toBe(Boolean(page.nextSyncToken));
  } while (page.nextPageToken);
  return { items, syncToken: page.nextSyncToken ?? '' };
}

describe('the stand-in, driven by Google’s own client', () => {
  it('lists calendars', async () => {
    const { data } = await client.calendarList.list({ fields: calendarsFields });
    expect(data.items).toMatchObject([{ id: 'primary', primary: true, timeZone: 'Europe/Berlin' }]);
  });

  it('lists a window by pages: timeMin of the end, timeMax of the start, both exclusive', async () => {
    for (const day of ['01', '02', '03', '04']) calendar.add(draft(day, `2026-03-${day}`));
    calendar.add({
      summary: 'all day',
      start: { date: '2026-03-02' },
      end: { date: '2026-03-03' },
    });
    const window = { timeMin: '2026-03-02T10:00:00Z', timeMax: '2026-03-04T09:00:00Z' };
    const { items } = await all({ ...window, maxResults: 1 });
    expect(items.map(({ summary }) => summary)).toEqual(['03', 'all day']);
    const earlier = await all({ ...window, timeMin: '2026-03-02T09:59:00Z' });
    expect(earlier.items.map(({ summary }) => summary)).toEqual(['02', '03', 'all day']);
    const midnight = await all({
      timeMin: '2026-03-02T23:00:00Z',
      timeMax: '2026-03-03T01:00:00Z',
    });
    expect(midnight.items).toEqual([]);
  });

  it('tells changes since a sync token, deleted ones as stubs', async () => {
    const series = calendar.addSeries(draft('Weekly', '2026-03-02'), 3, 7 * DAY);
    const single = calendar.add(draft('Once', '2026-03-03'));
    const { syncToken } = await all({});
    calendar.cancel(`${series}_20260309T090000Z`);
    calendar.cancel(single);
    const { items, syncToken: next } = await all({ syncToken });
    expect(items).toEqual([
      {
        kind: 'calendar#event',
        etag: '"5"',
        id: `${series}_20260309T090000Z`,
        status: 'cancelled',
        recurringEventId: series,
        originalStartTime: {
          dateTime: '2026-03-09T09:00:00.000Z',
          timeZone: 'Europe/Berlin',
        },
      },
      { kind: 'calendar#event', etag: '"6"', id: single, status: 'cancelled' },
    ]);
    expect((await all({ syncToken: next })).items).toEqual([]);
  });

  it('gives occurrences one uid and ids of their own, changed or not', async () => {
    const series = calendar.addSeries(draft('Weekly', '2026-03-02'), 3, 7 * DAY);
    calendar.move(`${series}_20260309T090000Z`, DAY);
    const { items } = await all({});
    expect(new Set(items.map(({ iCalUID }) => iCalUID))).toEqual(new Set([`${series}@google.com`]));
    expect(items.map(({ id }) => id)).toContain(`${series}_20260309T090000Z`);
    expect(items.every(({ recurringEventId }) => recurringEventId === series)).toBe(true);
  });

  it('answers with the parts that `fields` names', async () => {
    const attendees = [{ email: 'a@example.org', comment: 'secret', self: true }];
    const conferenceData = { entryPoints: [{ uri: 'https://a', label: 'l' }], notes: 'n' };
    calendar.add({ ...draft('A', '2026-03-02'), attendees, conferenceData, colorId: '3' });
    const page = await list({ fields: eventsFields });
    expect(Object.keys(page).sort()).toEqual(['items', 'kind', 'nextSyncToken', 'timeZone']);
    expect(page.items?.[0]?.attendees).toEqual([{ email: 'a@example.org', self: true }]);
    expect(page.items?.[0]?.conferenceData).toEqual({ entryPoints: [{ uri: 'https://a' }] });
    expect(page.items?.[0]).not.toHaveProperty('colorId');
    await expect(list({ fields: 'items(id,nonsense)' })).rejects.toMatchObject({ status: 400 });
  });

  it.each<[string, calendar_v3.Params$Resource$Events$List]>([
    ['a time with a sync token', { syncToken: '1.0', timeMin: '2026-03-02T10:00:00Z' }],
    ['words to search for', { q: 'mentoring' }],
    ['an order', { orderBy: 'updated' }],
    ['an empty span', { timeMin: '2026-03-02T10:00:00Z', timeMax: '2026-03-02T10:00:00Z' }],
    ['a page nobody named', { pageToken: 'none' }],
    ['series as they are', { singleEvents: false }],
  ])('refuses %s', async (_, params) => {
    await expect(list(params)).rejects.toMatchObject({ status: 400 });
  });

  it('refuses a page token with other parameters than it was given for', async () => {
    for (const day of ['01', '02']) calendar.add(draft(day, `2026-03-${day}`));
    const { nextPageToken } = await list({ maxResults: 1 });
    const pageToken = nextPageToken ?? '';
    await expect(list({ pageToken, maxResults: 2 })).rejects.toMatchObject({ status: 400 });
    expect((await list({ pageToken, maxResults: 1 })).items).toHaveLength(1);
  });

  it('faults reach the client as Google’s do', async () => {
    const { syncToken } = await all({});
    calendar.expireTokens();
    await expect(list({ syncToken })).rejects.toMatchObject({
      status: 410,
      message: 'Sync token is no longer valid, a full sync is required.',
      ...because('fullSyncRequired'),
    });
    const told = [
      refusals.signedOut,
      refusals.scope,
      refusals.rateLimit,
      () => refusals.tooMany('9'),
    ];
    api.faults.push(...told);
    await expect(list()).rejects.toMatchObject({ status: 401 });
    await expect(list()).rejects.toMatchObject({
      status: 403,
      ...because('insufficientPermissions'),
    });
    await expect(list()).rejects.toMatchObject(because('rateLimitExceeded'));
    await expect(list()).rejects.toMatchObject({ status: 429 });
    api.faults.push(truncated);
    expect(typeof (await list())).toBe('string');
    api.accessTokens.clear();
    await expect(list()).rejects.toMatchObject({ status: 401, message: 'Invalid Credentials' });
  });

  it('shares its pages as asked: empty, short, overlapping', async () => {
    for (const day of ['01', '02', '03']) calendar.add(draft(day, `2026-03-${day}`));
    Object.assign(api, { pageSizes: [0, 2, 2], overlap: 1 });
    const { items } = await all({});
    expect(items.map(({ summary }) => summary)).toEqual(['01', '02', '02', '03']);
  });
});
