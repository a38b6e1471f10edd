/*
 * Stands for Google's Calendar API, v3: events.list and calendarList.list, over calendars under a script.
 *
 * Imitates, after
 *   https://developers.google.com/workspace/calendar/api/v3/reference/events/list (parameters, what goes with what),
 *   https://developers.google.com/workspace/calendar/api/v3/reference/events#resource (what a cancelled event tells),
 *   https://developers.google.com/workspace/calendar/api/guides/sync (tokens, 410),
 *   https://developers.google.com/workspace/calendar/api/guides/pagination,
 *   https://developers.google.com/workspace/calendar/api/guides/errors (bodies of refusals),
 *   https://developers.google.com/workspace/calendar/api/guides/performance (partial responses):
 * a Bearer token; windowed listing with singleEvents; pages frozen at the first of them, shorter than asked for,
 * empty, or overlapping; a sync token on the last page only, which knows no window and may expire; changes since
 * then with deleted entries as stubs, told by occurrence or by series; `fields`; refusals and stranger things on
 * demand (`faults`, one for each request, and `unlucky` for all).
 *
 * Does not: expand rules or show series unexpanded (singleEvents=false), write, search (q, iCalUID, orderBy,
 * updatedMin: refused), watch, page or sync the list of calendars, answer 304, know rights of a calendar's
 * readers, or anything of sign-in. What Google sends when a whole series goes isn't documented: both ways are here.
 */
import type { calendar_v3 } from '@googleapis/calendar';
import type { Answer, Arrived } from '../https-server';
import type { GoogleEvent, ScriptedCalendar } from './calendar';
import { parseFields, pick } from './fields';
import { refusals } from './refusals';
import { inWindow } from './window';

/** Answers in Google's place, or changes what Google would have answered (`honest`). */
export type Fault = (honest: () => Answer, request: Arrived) => Answer;

interface Listing {
  events: GoogleEvent[];
  /** All parameters but the page token, which have to stay the same from page to page. */
  asked: string;
  syncToken: string;
}

const WITHOUT_TOKEN = ['timeMin', 'timeMax'];
const KNOWN = [...WITHOUT_TOKEN, 'singleEvents', 'maxResults', 'fields', 'pageToken', 'syncToken'];

export class GoogleApi {
  /** Tokens that are let in. */
  readonly accessTokens = new Set(['token']);
  /** For the requests to come, one each; undefined is none. */
  readonly faults: (Fault | undefined)[] = [];
  /** For every request while it is set. */
  unlucky: Fault | undefined;
  /** Sizes of the pages to come, in turn; 0 is an empty page that has a next one. */
  pageSizes: number[] = [];
  /** How many entries of a page come again on the next. */
  overlap = 0;
  /** In which order entries are listed; Google promises none. */
  order: (events: GoogleEvent[]) => GoogleEvent[] = (events) => events;
  private readonly listings = new Map<string, { listing: Listing; offset: number }>();
  private pages = 0;

  constructor(readonly calendars: readonly ScriptedCalendar[]) {}

  /** Answers one request. */
  readonly answer = (request: Arrived): Answer => {
    const fault = this.faults.shift() ?? this.unlucky;
    const honest = () => this.honest(request);
    return fault ? fault(honest, request) : honest();
  };

  private honest({ url, headers }: Arrived): Answer {
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (!bearer || !this.accessTokens.has(bearer)) return refusals.signedOut();
    const { pathname, searchParams } = new URL(url);
    if (pathname === '/calendar/v3/users/me/calendarList') {
      return this.masked(this.calendarList(), searchParams);
    }
    const id = /^\/calendar\/v3\/calendars\/([^/]+)\/events$/.exec(pathname)?.[1];
    const calendar = this.calendars.find((one) => one.id === decodeURIComponent(id ?? ''));
    return calendar ? this.events(calendar, searchParams) : refusals.notFound();
  }

  private masked(body: object, params: URLSearchParams): Answer {
    const fields = params.get('fields');
    try {
      return {
        headers: { 'content-type': 'application/json; charset=UTF-8' },
        body: JSON.stringify(fields ? pick(body, parseFields(fields)) : body),
      };
    } catch (error) {
      return refusals.badRequest(error instanceof Error ? error.message : '');
    }
  }

  private calendarList(): calendar_v3.Schema$CalendarList {
    const items = this.calendars.map((calendar, n) => ({
      kind: 'calendar#calendarListEntry',
      id: calendar.id,
      summary: `Calendar ${n}`,
      backgroundColor: '#9fe1e7',
      timeZone: calendar.timeZone,
      accessRole: 'owner',
      selected: true,
      primary: n === 0,
    }));
    return { kind: 'calendar#calendarList', etag: '"1"', items, nextSyncToken: 'calendars' };
  }

  private events(calendar: ScriptedCalendar, params: URLSearchParams): Answer {
    const unknown = [...params.keys()].find((name) => !KNOWN.includes(name));
    if (unknown) return refusals.badRequest(`The stand-in knows no ${unknown}.`);
    if (params.get('singleEvents') !== 'true') return refusals.badRequest('singleEvents is false.');
    const size = Number(params.get('maxResults') ?? 250);
    if (!(size >= 1)) return refusals.badRequest('Invalid maxResults.');
    const begun = this.begin(calendar, params);
    if (!('listing' in begun)) return begun;
    return this.masked(this.page(calendar, begun, Math.min(size, 2500)), params);
  }

  private begin(calendar: ScriptedCalendar, params: URLSearchParams) {
    const rest = new URLSearchParams(params);
    rest.delete('pageToken');
    rest.sort();
    const asked = `${calendar.id} ${rest}`;
    const pageToken = params.get('pageToken');
    if (pageToken === null) {
      const listing = this.list(calendar, params, asked);
      return 'events' in listing ? { listing, offset: 0 } : listing;
    }
    const known = this.listings.get(pageToken);
    return known?.listing.asked === asked
      ? known
      : refusals.badRequest('Invalid page token value.');
  }

  private list(
    calendar: ScriptedCalendar,
    params: URLSearchParams,
    asked: string,
  ): Listing | Answer {
    const { timeZone, epoch, revision } = calendar;
    const syncToken = `${epoch}.${revision}`;
    const token = params.get('syncToken');
    const [timeMin, timeMax] = [params.get('timeMin'), params.get('timeMax')];
    if (token === null) {
      if (timeMin && timeMax && Date.parse(timeMax) <= Date.parse(timeMin)) {
        return refusals.badRequest('The specified time range is empty.');
      }
      const inside = (event: GoogleEvent) => inWindow(event, timeZone, { timeMin, timeMax });
      return { events: this.order(calendar.live().filter(inside)), asked, syncToken };
    }
    if (WITHOUT_TOKEN.some((name) => params.has(name))) {
      return refusals.badRequest('Sync token cannot be used with a time range.');
    }
    const [era, since] = token.split('.');
    if (Number(era) !== epoch) return refusals.fullSync();
    return { events: this.order(calendar.changedSince(Number(since))), asked, syncToken };
  }

  private page(
    { timeZone }: ScriptedCalendar,
    { listing, offset }: { listing: Listing; offset: number },
    maxResults: number,
  ): calendar_v3.Schema$Events {
    const size = Math.min(this.pageSizes.shift() ?? maxResults, maxResults);
    const end = offset + size;
    const items = listing.events.slice(Math.max(0, offset - this.overlap), end);
    const head = { kind: 'calendar#events', etag: '"1"', summary: 'Work', timeZone, items };
    if (end >= listing.events.length && size > 0) {
      return { ...head, accessRole: 'owner', nextSyncToken: listing.syncToken };
    }
    this.pages += 1;
    const nextPageToken = `page${this.pages}`;
    this.listings.set(nextPageToken, { listing, offset: end });
    return { ...head, accessRole: 'owner', nextPageToken };
  }
}
