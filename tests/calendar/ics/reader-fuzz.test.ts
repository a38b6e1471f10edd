import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarEventSchema } from '@/lib/calendar/event';
import { CalendarReadError } from '@/lib/calendar/sources/ics';
import { calendar, read, vevent } from './build';

const valid = calendar(
  'X-WR-CALNAME:Fuzz',
  vevent(
    'DTSTART;TZID=Europe/Berlin:20260105T100000',
    'DURATION:PT1H',
    'RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,-1;UNTIL=20261231T000000Z',
    'EXDATE;VALUE=DATE:20260203',
    'RDATE;VALUE=PERIOD:20260109T090000Z/PT2H',
    'SUMMARY:Überblick\\, mit\r\n  Falz',
    'ATTENDEE;CN="A: B";PARTSTAT=ACCEPTED:mailto:a@example.org',
    'BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nEND:VALARM',
  ),
  vevent('RECURRENCE-ID;TZID=Europe/Berlin:20260202T100000', 'DTSTART:20260204T100000Z'),
  vevent('UID:two', 'DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20260303'),
);

const pieces = [
  ...valid.split('\r\n'),
  ...['BEGIN:VTIMEZONE', 'TZID:X', 'BEGIN:STANDARD', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:-2500'],
  ...[
    'END:STANDARD',
    'END:VTIMEZONE',
    'DTSTART;TZID=X:20260101T000000',
    'DTSTART:99991231T235959Z',
  ],
  ...[
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9',
    'DTSTART:00010101',
  ],
  ...[
    'RRULE:FREQ=DAILY;INTERVAL=99999999999',
    'DURATION:-P9999999W',
    'DURATION:-PT2H',
    'DURATION:P9999999W',
    'DTEND;TZID=America/New_York:99991231T235959',
    'RDATE;VALUE=PERIOD:20260109T090000Z/-PT2H',
    'DTEND:20250101',
    'VERSION:1.0',
  ],
  ...[
    'RRULE:FREQ=YEARLY;BYHOUR=1,2;BYMINUTE=1,2;BYSETPOS=366',
    'EXRULE:FREQ=WEEKLY',
    'METHOD:CANCEL',
  ],
];

/** Half of the 10,000 cases a run, for each kind of input. */
const CASES = 5000;
/** Every case is run, however busy the machine is: only a reader that hangs meets this limit, in ms. */
const TIMEOUT = 300_000;

/** Events in order, each with its end after its start, in the year that `read` asks for. */
function checkEvents(events: readonly CalendarEvent[]): void {
  let last = '';
  for (const { start, end } of events) {
    const outside = end < '2026' || start >= '2027';
    if (start < last || end < start || outside) throw new Error(`${last}, then ${start} to ${end}`);
    last = start;
  }
  for (const event of events.slice(0, 20)) calendarEventSchema.parse(event);
}

/** The reader either gives events of the right shape or refuses with its own error, and soon. */
function holds(input: string | Uint8Array, again: boolean): void {
  const began = process.cpuUsage();
  try {
    const { events } = read(input);
    checkEvents(events);
    if (again) expect(read(input).events).toEqual(events);
  } catch (error) {
    if (!(error instanceof CalendarReadError)) throw error;
  }
  // At most two readings, in ms of our own time, so that a busy machine doesn't matter.
  const spent = process.cpuUsage(began).user / 1000;
  if (spent > 4000) throw new Error(`took ${spent} ms`);
}

/** Reads every case, and one in eight a second time. */
function fuzz(input: fc.Arbitrary<string | Uint8Array>): void {
  const property = fc.property(input, fc.nat(7), (text, n) => holds(text, n === 0));
  fc.assert(property, { numRuns: CASES });
}

describe('the reader', () => {
  it(
    'stands any soup of lines',
    () => {
      const line = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string());
      const soup = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
      const inside = soup.map((text) => calendar(vevent('DTSTART:20260105T090000Z', text)));
      fuzz(fc.oneof(soup, inside));
    },
    TIMEOUT,
  );

  it(
    'stands valid files with bytes changed, cut out or doubled',
    () => {
      const bytes = new TextEncoder().encode(valid);
      const at = fc.nat(bytes.length - 1);
      const change = fc.record({ at, cut: fc.nat(8), put: fc.uint8Array({ maxLength: 4 }) });
      const mutated = fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
        const list = [...bytes];
        for (const { at, cut, put } of changes) list.splice(at, cut, ...put);
        return Uint8Array.from(list);
      });
      fuzz(mutated);
    },
    TIMEOUT,
  );
});
