import {
  AuthenticationHandler,
  BatchRequestContent,
  BatchResponseContent,
  Client,
  type Context,
  type PageCollection,
  PageIterator,
} from '@microsoft/microsoft-graph-client';
import type { Calendar, Event } from '@microsoft/microsoft-graph-types';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  expectTypeOf,
  it,
} from 'vitest';
import { PREFER } from '@/lib/calendar/sources/microsoft/door';
import { truncated } from '../google/faults';
import { type StandIn, startStandIn } from '../https-server';
import { GraphApi } from './api';
import { GraphCalendar, globalId } from './calendar';
import { repeating } from './faults';
import { refusals } from './refusals';
import { serveGraph } from './serve';
import { trustingFetch } from './trusting-fetch';
import type { Told } from './view';

/** Microsoft's own client, which expects what Graph answers. */
let client: Client;
let standIn: StandIn;
let calendar: GraphCalendar;
let api: GraphApi;
let origin: string;

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 2, 2, 9);
const draft = (subject: string, start = MONDAY) => ({ subject, start, end: start + 3_600_000 });
const SPAN = 'startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-04-01T00:00:00Z';
const DELTA = `/me/calendarView/delta?${SPAN}`;

/** The end of the client's chain, over https. */
const wire = {
  async execute(context: Context) {
    context.response = await trustingFetch(String(context.request), context.options as RequestInit);
  },
};

beforeAll(async () => {
  standIn = await startStandIn();
  origin = `https://localhost:${standIn.port}`;
  const getAccessToken = async () => 'token';
  client = Client.initWithMiddleware({
    baseUrl: `${origin}/`,
    customHosts: new Set(['localhost']),
    middleware: [new AuthenticationHandler({ getAccessToken }), wire],
  });
});
afterAll(async () => {
  await standIn.stop();
});
beforeEach(() => {
  calendar = new GraphCalendar();
  api = new GraphApi([calendar, new GraphCalendar('other')]);
  serveGraph(standIn, api, origin);
});
afterEach(() => {
  standIn.requests.length = 0;
});

const get = (path: string, prefer = PREFER) => client.api(path).header('Prefer', prefer).get();

/** The whole of a round, by the client's own iterator. */
async function all(path: string, size = 200): Promise<{ events: Told[]; deltaLink: string }> {
  const prefer = PREFER.replace(/maxpagesize=\d+/, `maxpagesize=${size}`);
  const first: PageCollection = await get(path, prefer);
  const events: Told[] = [];
  const options = { headers: { Prefer: prefer } };
  const iterator = new PageIterator(client, first, (event) => events.push(event) > 0, options);
  await iterator.iterate();
  return { events, deltaLink: iterator.getDeltaLink() ?? '' };
}

describe('the stand-in, driven by Microsoft’s own client', () => {
  it('answers what Microsoft’s own types say (the compiler is the judge)', () => {
    expectTypeOf<Omit<Told, '@odata.type' | '@removed' | 'occurrenceId'>>().toExtend<Event>();
    expectTypeOf<Event>().toExtend<Omit<Told, '@odata.type' | '@removed' | 'occurrenceId'>>();
  });

  it('lists calendars', async () => {
    const { value }: { value: Calendar[] } = await get(
      '/me/calendars?$select=id,isDefaultCalendar',
    );
    expect(value).toEqual([
      { id: 'primary', isDefaultCalendar: true },
      { id: 'other', isDefaultCalendar: false },
    ]);
  });

  it('lists a span by pages, with what $select names: occurrences whole, series not', async () => {
    const series = calendar.addSeries(draft('Weekly', MONDAY - 7 * DAY), 3, 7 * DAY);
    calendar.add(draft('Once'));
    const { events } = await all(
      `/me/calendarView?${SPAN}&$top=1&$select=id,subject,type,iCalUId`,
      1,
    );
    expect(events.map(({ subject, type }) => [subject, type])).toEqual([
      ['Once', 'singleInstance'],
      ['Weekly', 'occurrence'],
      ['Weekly', 'occurrence'],
    ]);
    expect(events[1]?.iCalUId).toBe(globalId(1, MONDAY));
    expect(Object.keys(events[0] ?? {}).sort()).toEqual(['iCalUId', 'id', 'subject', 'type']);
    expect(series).toMatch(/^AAkA/);
  });

  it('tells all by a delta: a series with its occurrences in five words', async () => {
    const series = calendar.addSeries(draft('Weekly'), 2, 7 * DAY);
    const { events, deltaLink } = await all(DELTA, 1);
    expect(events.map(({ type }) => type)).toEqual(['seriesMaster', 'occurrence', 'occurrence']);
    expect(events[1]).toEqual({
      '@odata.type': '#microsoft.graph.event',
      id: `${series}.o${MONDAY}`,
      type: 'occurrence',
      seriesMasterId: series,
      start: { dateTime: '2026-03-02T09:00:00.0000000', timeZone: 'UTC' },
      end: { dateTime: '2026-03-02T10:00:00.0000000', timeZone: 'UTC' },
    });
    expect(deltaLink).toContain('$deltatoken=');
  });

  it('leaves a series out that began before the span, unless asked otherwise', async () => {
    calendar.addSeries(draft('Weekly', MONDAY - 7 * DAY), 3, 7 * DAY);
    const types = async () => (await all(DELTA)).events.map(({ type }) => type);
    expect(await types()).toEqual(['occurrence', 'occurrence']);
    api.habits.mastersBefore = true;
    expect(await types()).toEqual(['seriesMaster', 'occurrence', 'occurrence']);
  });

  it('tells what changed: a series whole, a deleted occurrence by its absence, or as removed', async () => {
    const series = calendar.addSeries(draft('Weekly'), 3, 7 * DAY);
    const once = calendar.add(draft('Once'));
    const first = await follow((await all(DELTA)).deltaLink);
    expect(first.value).toEqual([]);
    calendar.cancel(`${series}.o${MONDAY}`);
    calendar.move(`${series}.o${MONDAY + 7 * DAY}`, DAY);
    calendar.cancel(once);
    const second = await follow(first['@odata.deltaLink']);
    expect(second.value.map((told: Told) => told['@removed']?.reason ?? told.type)).toEqual([
      'seriesMaster',
      'exception',
      'occurrence',
      'deleted',
    ]);
    calendar.tellsDeleted = true;
    calendar.cancel(`${series}.o${MONDAY + 14 * DAY}`);
    const { value } = await follow(second['@odata.deltaLink']);
    expect(value.at(-1)).toMatchObject({ '@removed': { reason: 'deleted' } });
  });

  it('tells what changed outside of the span as removed', async () => {
    const { deltaLink } = await all(DELTA);
    const far = calendar.add(draft('Far', MONDAY + 300 * DAY));
    expect((await follow(deltaLink)).value).toMatchObject([{ id: far, '@removed': {} }]);
  });

  it('gives a series, refuses one that is gone, both in one batch', async () => {
    const series = calendar.addSeries(draft('Weekly'), 2, 7 * DAY);
    const one = (id: string) => ({
      id,
      request: new Request(`${origin}/me/events/${id}?$select=id,type`, {
        headers: { Prefer: PREFER },
      }),
    });
    const content = await new BatchRequestContent([one(series), one('gone')]).getContent();
    const answered = new BatchResponseContent(await client.api('/$batch').post(content));
    expect(await answered.getResponseById(series).json()).toEqual({
      id: series,
      type: 'seriesMaster',
    });
    expect(answered.getResponseById('gone').status).toBe(404);
  });

  it.each([
    ['$select with a delta', `${DELTA}&$select=id`],
    ['an order', `/me/calendarView?${SPAN}&$orderby=start`],
    ['a property that nothing has', `/me/calendarView?${SPAN}&$select=occurrenceId`],
    ['a span without an end', '/me/calendarView/delta?startDateTime=2026-03-01T00:00:00Z'],
    ['a token nobody gave', '/me/calendarView/delta?$deltatoken=none'],
  ])('refuses %s', async (_, path) => {
    await expect(get(path)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('refuses a request without the preferences that every one needs', async () => {
    await expect(get(DELTA, 'odata.maxpagesize=2')).rejects.toMatchObject({ statusCode: 400 });
  });

  it('knows a link only as it gave it', async () => {
    const { deltaLink } = await all(DELTA);
    const [path, query = ''] = deltaLink.split('?');
    const turned = `${path}?${query.split('&').toReversed().join('&')}`;
    expect((await ask(turned)).status).toBe(400);
    expect((await ask(deltaLink)).status).toBe(200);
  });

  it('faults reach the client as Graph’s do', async () => {
    const told = [refusals.signedOut, refusals.consent, refusals.gone, () => refusals.tooMany('9')];
    api.faults.push(...told);
    await expect(get(DELTA)).rejects.toMatchObject({
      statusCode: 401,
      code: 'InvalidAuthenticationToken',
    });
    await expect(get(DELTA)).rejects.toMatchObject({ statusCode: 403, code: 'ErrorAccessDenied' });
    await expect(get(DELTA)).rejects.toMatchObject({ statusCode: 410, code: 'syncStateNotFound' });
    await expect(get(DELTA)).rejects.toMatchObject({ statusCode: 429 });
    api.faults.push(truncated);
    await expect(get(DELTA)).rejects.toThrow();
    api.unlucky = repeating();
    const first = await get(DELTA);
    const again = await ask(first['@odata.nextLink']);
    expect((await again.json())['@odata.nextLink']).not.toBe(first['@odata.nextLink']);
  });

  it('lets any origin ask, and read no Retry-After', async () => {
    const asks = 'authorization,prefer,retry-attempt';
    const headers = { origin: 'https://a.example', 'access-control-request-headers': asks };
    const before = await trustingFetch(`${origin}/v1.0/me/calendars`, {
      method: 'OPTIONS',
      headers,
    });
    expect(before.headers.get('access-control-allow-origin')).toBe('*');
    expect(before.headers.get('access-control-allow-headers')).toBe(asks);
    const { headers: exposed } = await ask(`${origin}/v1.0${DELTA}`);
    expect(exposed.get('access-control-allow-origin')).toBe('*');
    expect(exposed.get('access-control-expose-headers')).not.toMatch(/retry-after/i);
  });
});

/** Asks an address as it is. */
function ask(url: string): Promise<Response> {
  return trustingFetch(url, { headers: { authorization: 'Bearer token', prefer: PREFER } });
}

async function follow(link: string) {
  return (await ask(link)).json();
}
