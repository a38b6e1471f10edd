import { GoogleApi } from '@/tests/stand-ins/google/api';
import { ScriptedCalendar } from '@/tests/stand-ins/google/calendar';
import { serveGoogle } from '@/tests/stand-ins/google/door';
import { GraphApi } from '@/tests/stand-ins/graph/api';
import { GraphCalendar } from '@/tests/stand-ins/graph/calendar';
import { serveGraph } from '@/tests/stand-ins/graph/serve';
import type { StandIn } from '@/tests/stand-ins/https-server';
import { GoogleSignIn } from '@/tests/stand-ins/sign-in/google';
import { MicrosoftSignIn } from '@/tests/stand-ins/sign-in/microsoft';
import { serveGoogleSignIn, serveMicrosoftSignIn } from '@/tests/stand-ins/sign-in/serve';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** A provider with one account and its calendar under a script, in a browser whose hosts are mapped. */
export interface StoodIn {
  provider: 'google' | 'microsoft';
  /** The message that names the field of its client id, and an id for it. */
  field: 'accounts.own.google' | 'accounts.own.microsoft';
  clientId: string;
  hosts: readonly string[];
  /** Where events are asked for. */
  events: string;
  /** Where its own pages are. */
  pages: string;
  accessTokens: Set<string>;
  serve(standIn: StandIn): void;
  /** Takes an application with its redirect address. */
  register(redirect: string): void;
  /** The user takes consent back on the provider's own pages. */
  withdraw(): void;
  /** A mentoring series of eight weeks; starts are UTC ms. */
  addSeries(title: string, start: number): void;
  add(title: string, start: number): void;
  /** Calls of a team, one each half hour. */
  addOthers(count: number, start: number): void;
  /** Holds the next answer to a question for events back until then. */
  hold(until: Promise<unknown>): void;
  /** Renames the series' first meeting, and cancels its second. */
  renameAndCancel(title: string): void;
  /** Moves the third by so many ms, and gives those from the fifth on another title: a series of their own. */
  moveAndSplit(by: number, title: string): void;
}

const team = ['ana', 'bo', 'cy', 'di'];
const halfHourly =
  (add: (title: string, start: number) => void) =>
  (count: number, start: number): void => {
    for (let n = 0; n < count; n += 1) add(`Team call ${n}`, start + (n * HOUR) / 2);
  };

export function googleStoodIn(): StoodIn {
  const sam = { subject: '1001', email: 'sam@example.org' };
  const clientId = '1234-cairn.apps.googleusercontent.com';
  const calendar = new ScriptedCalendar();
  const api = new GoogleApi([calendar, new ScriptedCalendar('team@group.calendar.google.com')]);
  const signIn = new GoogleSignIn(Date.now, api.accessTokens);
  signIn.accounts = [sam];
  const at = (ms: number) => ({ dateTime: new Date(ms).toISOString() });
  const person = (email: string, self = false) => ({ email, self, responseStatus: 'accepted' });
  const draft = (summary: string, start: number, others: readonly string[]) => ({
    ...{ summary, start: at(start), end: at(start + HOUR) },
    attendees: [person(sam.email, true), ...others.map((name) => person(`${name}@example.org`))],
  });
  let series = '';
  return {
    ...{ provider: 'google', field: 'accounts.own.google', clientId },
    hosts: ['accounts.google.com', 'www.googleapis.com', 'oauth2.googleapis.com'],
    events: 'https://www.googleapis.com/calendar/v3/calendars/',
    pages: 'https://accounts.google.com/',
    accessTokens: api.accessTokens,
    serve(standIn) {
      serveGoogle(standIn, api);
      serveGoogleSignIn(standIn, signIn);
    },
    register: (redirect) => void signIn.clients.set(clientId, { redirects: [redirect] }),
    withdraw: () => signIn.withdraw(clientId, sam),
    addSeries(title, start) {
      series = calendar.addSeries(draft(title, start, ['priya']), 8, WEEK);
    },
    add: (title, start) => void calendar.add(draft(title, start, ['priya'])),
    addOthers: halfHourly((title, start) => void calendar.add(draft(title, start, team))),
    hold: (until) => void api.faults.push((honest) => ({ ...honest(), after: until })),
    renameAndCancel(summary) {
      const [first, second] = calendar.occurrences(series);
      calendar.change(first?.id ?? '', { summary });
      calendar.cancel(second?.id ?? '');
    },
    moveAndSplit(by, summary) {
      // The cancelled one is no longer among them.
      calendar.splitSeries(series, 3, { summary });
      calendar.move(calendar.occurrences(series)[1]?.id ?? '', by);
    },
  };
}

export function microsoftStoodIn(): StoodIn {
  const clientId = '12345678-1234-1234-1234-123456789abc';
  const id = (n: number) => `${String(n).padStart(8, '0')}-aaaa-4bbb-8ccc-123456789abc`;
  const sam = { subject: 'sam', email: 'sam@example.org', oid: id(1), tid: id(2) };
  const calendar = new GraphCalendar();
  const api = new GraphApi([calendar, new GraphCalendar('team')]);
  const signIn = new MicrosoftSignIn(Date.now, api.accessTokens);
  signIn.accounts = [sam];
  const person = (address: string) => ({
    emailAddress: { address, name: address.split('@')[0] ?? '' },
    status: { response: 'accepted' as const },
    type: 'required' as const,
  });
  const draft = (subject: string, start: number, others: readonly string[]) => ({
    ...{ subject, start, end: start + HOUR },
    attendees: [sam.email, ...others.map((name) => `${name}@example.org`)].map(person),
  });
  let series = '';
  return {
    ...{ provider: 'microsoft', field: 'accounts.own.microsoft', clientId },
    hosts: ['login.microsoftonline.com', 'graph.microsoft.com'],
    events: 'https://graph.microsoft.com/v1.0/me/',
    pages: 'https://login.microsoftonline.com/',
    accessTokens: api.accessTokens,
    serve(standIn) {
      serveGraph(standIn, api);
      serveMicrosoftSignIn(standIn, signIn);
    },
    register: (redirect) =>
      void signIn.clients.set(clientId, { redirects: [redirect], platform: 'spa' }),
    withdraw: () => signIn.withdraw(clientId, sam),
    addSeries(title, start) {
      series = calendar.addSeries(draft(title, start, ['priya']), 8, WEEK);
    },
    add: (title, start) => void calendar.add(draft(title, start, ['priya'])),
    addOthers: halfHourly((title, start) => void calendar.add(draft(title, start, team))),
    hold: (until) => void api.faults.push((honest) => ({ ...honest(), after: until })),
    renameAndCancel(subject) {
      const [first = '', second = ''] = calendar.seriesById.get(series)?.occurrences.keys() ?? [];
      calendar.change(first, { subject });
      calendar.cancel(second);
    },
    moveAndSplit(by, subject) {
      calendar.splitSeries(series, 3, { subject });
      const [, third = ''] = calendar.seriesById.get(series)?.occurrences.keys() ?? [];
      calendar.move(third, by);
    },
  };
}
