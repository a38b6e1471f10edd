/*
 * Stands for Microsoft Graph, v1.0: calendarView, its delta, a series and its instances, the list of calendars, and
 * batches of questions, over calendars under a script.
 *
 * Imitates, after
 *   https://learn.microsoft.com/en-us/graph/api/event-delta, https://learn.microsoft.com/en-us/graph/delta-query-events,
 *   https://learn.microsoft.com/en-us/graph/delta-query-overview (links taken as they are, `@removed` of what changed
 *   outside of the span, too, no $select with a delta, the same entry more than once),
 *   https://learn.microsoft.com/en-us/graph/api/calendar-list-calendarview, .../event-list-instances, .../event-get,
 *   https://learn.microsoft.com/en-us/graph/api/user-list-calendars,
 *   https://learn.microsoft.com/en-us/graph/outlook-immutable-id, https://learn.microsoft.com/en-us/graph/errors,
 *   https://learn.microsoft.com/en-us/graph/json-batching,
 * and after what users of the service report: occurrences of a delta in five words
 * (https://github.com/microsoftgraph/microsoft-graph-docs/issues/7632), a changed series told whole and a deleted
 * occurrence not at all (https://github.com/microsoftgraph/microsoft-graph-docs/pull/4501), a series that is not
 * listed where it began before the span, empty pages, pages that repeat for ever, and a Retry-After that no script
 * in a browser may read (https://github.com/microsoftgraph/microsoft-graph-docs/issues/17488).
 *
 * Is stricter than Graph on purpose: without IdType="ImmutableId", outlook.timezone="UTC" and odata.maxpagesize, or
 * with a parameter it doesn't know, it refuses.
 *
 * Does not: expand rules, write, filter, sort or search, know other people's mailboxes, groups or scopes (bodies are
 * given to every token), give the mutable ids, convert times to zones, or anything of sign-in. What the service sends
 * of a changed series that began before the span isn't documented: both ways are here (`habits`).
 */
import type { Calendar } from '@microsoft/microsoft-graph-types';
import type { Answer, Arrived } from '../https-server';
import type { GraphCalendar } from './calendar';
import { refusals } from './refusals';
import { inSelection } from './select';
import { changed, type Habits, listed, master, occurrences, type Span, type Told } from './view';

/** A request, with its body where it was sent one. */
export type Request = Arrived & { body?: string };
/** Answers in Graph's place, or changes what Graph would have answered (`honest`). */
export type Fault = (honest: () => Answer, request: Request) => Answer;

const ROOT = '/v1.0';
const HEADERS = {
  'content-type': 'application/json;odata.metadata=minimal',
  'odata-version': '4.0',
};
const NEEDED = ['IdType="ImmutableId"', 'outlook.timezone="UTC"', 'odata.maxpagesize='];
const KNOWN = ['startDateTime', 'endDateTime', '$top', '$select'];

/** `content-type` as `Content-Type`. */
const titled = (name: string) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

interface Listing {
  events: Told[];
  offset: number;
  size: number;
  /** Where changes after this are asked for; null in a plain listing. */
  deltaLink: string | null;
}

export class GraphApi {
  readonly accessTokens = new Set(['token']);
  /** For the requests to come, one each; undefined is none. Those inside a batch count, too. */
  readonly faults: (Fault | undefined)[] = [];
  /** For every request while it is set. */
  unlucky: Fault | undefined;
  /** Sizes of the pages to come, in turn; 0 is an empty page that has a next one. */
  pageSizes: number[] = [];
  /** How many entries of a page come again on the next. */
  overlap = 0;
  /** In which order entries are listed; Graph promises none. */
  order: (events: Told[]) => Told[] = (events) => events;
  readonly habits: Habits = { mastersBefore: false, removedBefore: false };
  /** Where links lead; the real host but for a client that is told another. */
  origin = 'https://graph.microsoft.com';
  private readonly links = new Map<string, Listing>();
  private readonly deltas = new Map<
    string,
    { calendar: GraphCalendar; span: Span; epoch: number; revision: number }
  >();
  private made = 0;

  constructor(readonly calendars: readonly GraphCalendar[]) {}

  /** Answers one request. */
  readonly answer = (request: Request): Answer => {
    const fault = this.faults.shift() ?? this.unlucky;
    const honest = () => this.honest(request);
    return fault ? fault(honest, request) : honest();
  };

  private honest(request: Request): Answer {
    const { url, headers } = request;
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (!bearer || !this.accessTokens.has(bearer)) return refusals.signedOut();
    const { pathname, searchParams } = new URL(url);
    if (pathname === `${ROOT}/$batch`) return this.batch(request);
    const prefer = String(headers.prefer ?? '');
    const lacking = NEEDED.find((one) => !prefer.includes(one));
    if (lacking) return refusals.badRequest(`The stand-in wants Prefer: ${lacking}`);
    if (url.includes('token=')) return this.follow(url, prefer);
    const unknown = [...searchParams.keys()].find((name) => !KNOWN.includes(name));
    if (unknown) return refusals.badRequest(`The stand-in knows no ${unknown}.`);
    return this.route(decodeURIComponent(pathname.slice(ROOT.length)), searchParams, prefer);
  }

  private route(path: string, params: URLSearchParams, prefer: string): Answer {
    if (path === '/me/calendars') return this.calendarList(params);
    const [, id = 'primary', rest = ''] = /^\/me(?:\/calendars\/([^/]+))?(\/.+)$/.exec(path) ?? [];
    const calendar = this.calendars.find((one) => one.id === id);
    if (!calendar) return refusals.notFound();
    const size = Number(params.get('$top') ?? /maxpagesize=(\d+)/.exec(prefer)?.[1] ?? 10);
    if (rest === '/calendarView/delta') return this.delta(calendar, params, size);
    if (rest === '/calendarView') {
      return this.view(params, size, (span) => listed(calendar, span));
    }
    const [, eventId = '', instances] = /^\/events\/([^/]+)(\/instances)?$/.exec(rest) ?? [];
    const series = calendar.seriesById.get(eventId);
    if (!series) return refusals.notFound();
    if (!instances) return this.masked(master(series), params);
    return this.view(params, size, (span) => occurrences(series, span, false));
  }

  private span(params: URLSearchParams): Span | undefined {
    const [from, to] = ['startDateTime', 'endDateTime'].map((one) =>
      Date.parse(params.get(one) ?? ''),
    );
    return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
  }

  private masked(body: object, params: URLSearchParams): Answer {
    const masked = inSelection(body, params.get('$select'));
    if (typeof masked === 'string') return refusals.badRequest(masked);
    return { headers: HEADERS, body: JSON.stringify(masked) };
  }

  private calendarList(params: URLSearchParams): Answer {
    const value = this.calendars.map(
      ({ id }, n): Calendar => ({
        id,
        name: n === 0 ? 'Calendar' : `Calendar ${n}`,
        color: 'auto',
        hexColor: n === 0 ? '' : '#9fe1e7',
        isDefaultCalendar: n === 0,
        canEdit: true,
      }),
    );
    return this.masked(
      { '@odata.context': `${this.origin}${ROOT}/$metadata#calendars`, value },
      params,
    );
  }

  private view(params: URLSearchParams, size: number, list: (span: Span) => Told[]): Answer {
    const span = this.span(params);
    if (!span)
      return refusals.badRequest('Both start and end are needed.', 'ErrorInvalidParameter');
    const masked = inSelection({ value: this.order(list(span)) }, params.get('$select'));
    if (typeof masked === 'string') return refusals.badRequest(masked);
    const events = (masked as { value: Told[] }).value;
    return this.page({ events, offset: 0, size, deltaLink: null });
  }

  private delta(calendar: GraphCalendar, params: URLSearchParams, size: number): Answer {
    const span = this.span(params);
    if (!span || params.has('$select') || params.has('$top')) {
      return refusals.badRequest('Not with a delta of a calendarView.', 'ErrorInvalidUrlQuery');
    }
    return this.begin(calendar, span, null, size);
  }

  private begin(calendar: GraphCalendar, span: Span, since: number | null, size: number): Answer {
    const deltaLink = this.link('deltatoken');
    const { epoch, revision } = calendar;
    this.deltas.set(deltaLink, { calendar, span, epoch, revision });
    const events = this.order(changed(calendar, span, since, this.habits));
    return this.page({ events, offset: 0, size, deltaLink });
  }

  /** A link of two parameters and escapes, which means something only as it is. */
  private link(kind: string): string {
    this.made += 1;
    return `${this.origin}${ROOT}/me/calendarView/delta?v=${this.made}&$${kind}=R0us%2B${this.made}==`;
  }

  private follow(url: string, prefer: string): Answer {
    const listing = this.links.get(url);
    if (listing) return this.page(listing);
    const known = this.deltas.get(url);
    if (!known) return refusals.badRequest('Badly formed token.');
    const { calendar, span, epoch, revision } = known;
    if (epoch !== calendar.epoch) return refusals.gone();
    return this.begin(
      calendar,
      span,
      revision,
      Number(/maxpagesize=(\d+)/.exec(prefer)?.[1] ?? 10),
    );
  }

  private page({ events, offset, size, deltaLink }: Listing): Answer {
    const length = Math.min(this.pageSizes.shift() ?? size, size);
    const end = offset + length;
    const value = events.slice(Math.max(0, offset - this.overlap), end);
    const body: Record<string, unknown> = {
      '@odata.context': `${this.origin}${ROOT}/$metadata#Collection(event)`,
      value,
    };
    if (end < events.length || length === 0) {
      const link = this.link('skiptoken');
      this.links.set(link, { events, offset: end, size, deltaLink });
      body['@odata.nextLink'] = link;
    } else if (deltaLink) body['@odata.deltaLink'] = deltaLink;
    return { headers: HEADERS, body: JSON.stringify(body) };
  }

  private batch({ body, headers, url }: Request): Answer {
    const { requests } = JSON.parse(body ?? '{}');
    if (!Array.isArray(requests) || requests.length > 20)
      return refusals.badRequest('Up to 20 requests.');
    const responses = requests.map(({ id, method, url: path, headers: own }) => {
      const inner = { method, url: `${new URL(url).origin}${ROOT}${path}` };
      const low = Object.fromEntries(
        Object.entries(own ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
      );
      const answer = this.answer({
        ...inner,
        headers: { authorization: headers.authorization, ...low },
      });
      const { status = 200, headers: told = {} } = answer;
      // The client looks for names as Graph writes them there.
      const written = Object.entries(told).map(([name, value]) => [titled(name), value]);
      return {
        id,
        status,
        headers: Object.fromEntries(written),
        body: JSON.parse(answer.body || 'null'),
      };
    });
    return { headers: HEADERS, body: JSON.stringify({ responses: responses.toReversed() }) };
  }
}
