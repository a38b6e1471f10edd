import type { CalendarEvent, TimeWindow } from '@/lib/calendar/event';
import { DetailReader } from './details/calendar-event';
import { CalendarReadError } from './errors';
import { MAX_BYTES, MAX_PER_FILE, WorkBudget } from './limits';
import { type Problem, ProblemList } from './problems';
import { refuseForeign, refuseUnreadable } from './refuse';
import { type Series, SeriesGroups } from './series/group';
import { mayTouch, type Occurrence, occurrencesOf, type Span } from './series/occurrences';
import { readHead } from './series/vevent';
import { type CalendarHead, type ComponentSpan, ComponentSplitter } from './text/components';
import { type LogicalText, logicalText } from './text/logical-text';
import { unescapeText } from './text/property';
import { ZoneResolver } from './zones/resolver';
import { vtimezoneId } from './zones/vtimezone';

/** How to read a calendar. */
export interface ReadOptions {
  /** Occurrences that overlap it are returned. */
  window: TimeWindow;
  /** IANA name of the zone for floating times and all-day events; default: the machine's. */
  localZone?: string;
  /** The user's own addresses, to mark their entry among the attendees. */
  selfEmails?: readonly string[];
  signal?: AbortSignal;
  /** Called now and then; the last call has done === total. */
  onProgress?: (done: number, total: number) => void;
}

/** What a calendar holds inside the window. */
export interface CalendarContent {
  /** X-WR-CALNAME or NAME (RFC 7986), '' when the file names none. */
  name: string;
  /** Sorted by start. */
  events: CalendarEvent[];
  /** How many events the calendar holds at any time, a series counted once. */
  held: number;
  problems: Problem[];
}

/** Done out of 100: the three stages of a reading weigh differently. */
const STAGES = { text: 20, split: 60, expand: 100 };
const PER_STEP = 500;

interface Reading {
  source: LogicalText;
  options: ReadOptions;
  problems: ProblemList;
  zones: ZoneResolver;
}

/** X-WR-CALNAME, else NAME of RFC 7986, of the first calendar that has one. */
function nameOf(calendars: readonly CalendarHead[]): string {
  const names = (key: string) => calendars.map(({ properties }) => properties.get(key));
  const found = [...names('X-WR-CALNAME'), ...names('NAME')].find(
    (p) => p && p.value.trim() !== '',
  );
  return unescapeText(found?.value ?? '').trim();
}

function* split(reading: Reading): Generator<number, { spans: ComponentSpan[]; name: string }> {
  const { source, problems, zones } = reading;
  const splitter = new ComponentSplitter(source, problems);
  const events: ComponentSpan[] = [];
  for (let n = 1; ; n++) {
    const component = splitter.next();
    if (!component) break;
    if (component.name === 'VEVENT') events.push(component);
    if (component.name === 'VTIMEZONE') zones.describe(vtimezoneId(source, component), component);
    const share = splitter.position / Math.max(1, source.text.length);
    if (n % PER_STEP === 0) yield STAGES.text + share * 20;
  }
  const { calendars } = splitter;
  return { spans: refuseUnreadable(calendars, events, problems), name: nameOf(calendars) };
}

function* group(reading: Reading, spans: ComponentSpan[]): Generator<number, Series[]> {
  const { source, problems, zones } = reading;
  const groups = new SeriesGroups();
  for (const [i, span] of spans.entries()) {
    const calendarZone = span.calendar.properties.get('X-WR-TIMEZONE')?.value.trim() ?? '';
    const head = readHead(source, span, { zones, calendarZone }, problems);
    if (head) groups.add(head);
    if (i % PER_STEP === 0) yield STAGES.text + 20 + (i / spans.length) * 20;
  }
  return groups.all();
}

function* expand(reading: Reading, series: Series[], span: Span): Generator<number, Occurrence[]> {
  const { problems } = reading;
  const work = new WorkBudget();
  const found: Occurrence[] = [];
  for (const [i, one] of series.entries()) {
    if (i % PER_STEP === 0) yield STAGES.split + (i / series.length) * 30;
    if (!mayTouch(one, span)) continue;
    const room = MAX_PER_FILE - found.length;
    const occurrences = occurrencesOf(one, span, work, problems);
    found.push(...occurrences.slice(0, room));
    if (occurrences.length > room) {
      const line = one.master?.span.line ?? one.overrides[0]?.span.line ?? 1;
      problems.add(line, 'calendar.problem.file-cut', { n: MAX_PER_FILE });
      break;
    }
  }
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By start; all-day events come before the timed ones of their day. */
function order(a: CalendarEvent, b: CalendarEvent): number {
  return (
    compare(a.start, b.start) ||
    compare(a.uid, b.uid) ||
    compare(a.recurrenceId ?? '', b.recurrenceId ?? '')
  );
}

function startReading(input: Uint8Array | string, options: ReadOptions): Reading {
  if (input.length > MAX_BYTES) throw new CalendarReadError('too-large', { n: 50 });
  const source = logicalText(input);
  refuseForeign(source.text);
  const problems = new ProblemList();
  const localZone = options.localZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { source, options, problems, zones: new ZoneResolver(source, problems, localZone) };
}

/**
 * Reads a calendar step by step: yields how much is done (0 to 100) and returns the content.
 * Throws a CalendarReadError for files that can't be read at all.
 */
export function* readSteps(
  input: Uint8Array | string,
  options: ReadOptions,
): Generator<number, CalendarContent> {
  const reading = startReading(input, options);
  yield STAGES.text;
  const { spans, name } = yield* split(reading);
  const series = yield* group(reading, spans);
  const { from, to } = options.window;
  const span = { from: from / 1000, to: to / 1000, local: reading.zones.local };
  const occurrences = yield* expand(reading, series, span);
  const emails = new Set(options.selfEmails?.map((email) => email.toLowerCase()));
  const details = new DetailReader(reading.source, emails);
  const events: CalendarEvent[] = [];
  for (const [i, occurrence] of occurrences.entries()) {
    events.push(details.event(occurrence));
    if (i % PER_STEP === 0) yield 90 + (i / occurrences.length) * 10;
  }
  events.sort(order);
  yield 100;
  return { name, events, held: series.length, problems: reading.problems.sorted() };
}
