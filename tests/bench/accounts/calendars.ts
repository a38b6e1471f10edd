import { DAY, HOUR } from '@/lib/shared/time';
import { GoogleApi } from '@/tests/stand-ins/google/api';
import { ScriptedCalendar } from '@/tests/stand-ins/google/calendar';
import { serveGoogle } from '@/tests/stand-ins/google/door';
import { GraphApi } from '@/tests/stand-ins/graph/api';
import { GraphCalendar } from '@/tests/stand-ins/graph/calendar';
import { serveGraph } from '@/tests/stand-ins/graph/serve';
import type { StandIn } from '@/tests/stand-ins/https-server';

export const EVENTS = 5_000;
const SERIES = 8;
const WEEKS = 29;
const SINGLES = EVENTS - SERIES * WEEKS;

/** A busy calendar behind a stand-in of its provider, which lets the access token `token` in. */
export interface Busy {
  provider: 'google' | 'microsoft';
  name: string;
  /** Where its interface is. */
  origin: string;
  serve(standIn: StandIn): void;
  /** Gives one event another title. */
  changeOne(): void;
}

interface Scripted {
  title: string;
  start: number;
  weekly: boolean;
  others: readonly string[];
}

/** Weekly mentoring and thousands of other meetings in the window; no mentoring near `now` (UTC ms). */
function script(now: number): Scripted[] {
  const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gil', 'Hana'];
  const series = Array.from({ length: SERIES }, (_, n) => ({
    ...{ title: `Mentoring ${names[n]}`, weekly: true, others: [`${names[n]}`] },
    start: now - 87.5 * DAY + n * 6 * HOUR,
  }));
  const singles = Array.from({ length: SINGLES }, (_, n) => ({
    ...{ title: `Planning ${n} of the roadmap`, weekly: false, others: names.slice(n % 4, 5) },
    start: now - 88 * DAY + n * HOUR,
  }));
  return [...series, ...singles];
}

const DESCRIPTION = 'What we said last time, what to raise, and what comes next. '.repeat(5);
const self = 'sam@example.org';
const addressOf = (name: string) => `${name.toLowerCase()}@example.org`;

/** A Google calendar of 5,000 events. */
export function busyGoogle(now: number): Busy {
  const calendar = new ScriptedCalendar();
  const at = (ms: number) => ({ dateTime: new Date(ms).toISOString() });
  let one = '';
  for (const { title, start, weekly, others } of script(now)) {
    const emails = [self, ...others.map(addressOf)];
    const attendees = emails.map((email) => ({
      ...{ email, self: email === self, organizer: email === self, responseStatus: 'accepted' },
    }));
    const text = { summary: title, description: DESCRIPTION, location: 'Room 4' };
    const draft = { ...text, start: at(start), end: at(start + HOUR / 2), attendees };
    if (weekly) calendar.addSeries(draft, WEEKS, 7 * DAY);
    else one = calendar.add(draft);
  }
  let changes = 0;
  return {
    ...{ provider: 'google', name: 'Google', origin: 'https://www.googleapis.com' },
    serve: (standIn) => serveGoogle(standIn, new GoogleApi([calendar])),
    changeOne() {
      changes += 1;
      calendar.change(one, { summary: `Planning, renamed ${changes}` });
    },
  };
}

/** A Microsoft calendar of 5,000 events. */
export function busyMicrosoft(now: number): Busy {
  const calendar = new GraphCalendar();
  let one = '';
  for (const { title, start, weekly, others } of script(now)) {
    const attendees = [self, ...others.map(addressOf)].map((address) => ({
      emailAddress: { address, name: address.split('@')[0] ?? '' },
      status: { response: 'accepted' as const },
      type: 'required' as const,
    }));
    const text = { subject: title, location: { displayName: 'Room 4' } };
    const draft = { ...text, start, end: start + HOUR / 2, attendees };
    if (weekly) calendar.addSeries(draft, WEEKS, 7 * DAY);
    else one = calendar.add(draft);
  }
  let changes = 0;
  return {
    ...{ provider: 'microsoft', name: 'Microsoft', origin: 'https://graph.microsoft.com' },
    serve: (standIn) => serveGraph(standIn, new GraphApi([calendar])),
    changeOne() {
      changes += 1;
      calendar.change(one, { subject: `Planning, renamed ${changes}` });
    },
  };
}
