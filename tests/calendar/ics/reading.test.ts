import { describe, expect, it } from 'vitest';
import { calendarEventSchema } from '@/lib/calendar/event';
import { CalendarReadError } from '@/lib/calendar/sources/ics';
import { word } from '@/lib/i18n/translate';
import { calendar, eventsOf, read, startsOf, vevent } from './build';

const event = vevent('DTSTART:20260105T090000Z', 'SUMMARY:Grüße');
const titles = (input: string | Uint8Array) => read(input).events.map(({ title }) => title);
const latin1 = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

function refusal(input: string | Uint8Array): string | undefined {
  try {
    read(input);
  } catch (error) {
    return error instanceof CalendarReadError ? error.code : String(error);
  }
  return undefined;
}

describe('encodings', () => {
  const text = calendar(event);
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const marked = mark ? `\uFEFF${text}` : text;
    const view = new DataView(new ArrayBuffer(marked.length * 2));
    [...marked].forEach((char, i) => void view.setUint16(i * 2, char.charCodeAt(0), !bigEndian));
    return new Uint8Array(view.buffer);
  };

  it.each<[string, string | Uint8Array]>([
    ['a string', text],
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['Latin-1', latin1(text)],
    ['UTF-16 LE', utf16(false, true)],
    ['UTF-16 BE', utf16(true, true)],
    ['UTF-16 LE without a mark', utf16(false, false)],
    ['LF', text.replaceAll('\r\n', '\n')],
    ['CR', text.replaceAll('\r\n', '\r')],
    ['CRCRLF', text.replaceAll('\r\n', '\r\r\n')],
  ])('%s', (_, input) => {
    expect(titles(input)).toEqual(['Grüße']);
  });

  it('judges each line of a file that mixes UTF-8 and Windows-1252', () => {
    const [head = '', tail = ''] = calendar(event, 'HERE').split('HERE');
    const other = latin1(vevent('UID:b', 'DTSTART:20260106T090000Z', 'SUMMARY:\x93Größe\x94'));
    const encoder = new TextEncoder();
    const parts = [encoder.encode(head), other, encoder.encode(`\r\n${tail}`)];
    const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
    expect(titles(bytes)).toEqual(['Grüße', '“Größe”']);
  });

  it('mends a fold in the middle of a character', () => {
    const bytes = [...new TextEncoder().encode(calendar(event))];
    const umlaut = bytes.indexOf(0xc3);
    bytes.splice(umlaut + 1, 0, 13, 10, 32);
    expect(titles(Uint8Array.from(bytes))).toEqual(['Grüße']);
  });
});

describe('files that are refused', () => {
  it.each([
    ['', 'empty'],
    ['\r\n \r\n', 'empty'],
    ['<!DOCTYPE html><title>Sign in</title>', 'web-page'],
    ['Hello', 'not-a-calendar'],
    ['BEGIN:VCARD\r\nEND:VCARD', 'not-a-calendar'],
    [calendar(event).replace('VERSION:2.0', 'VERSION:1.0'), 'vcalendar-1'],
  ])('%j: %s', (input, code) => {
    expect(refusal(input)).toBe(code);
  });

  it('include those over 50 MB', () => {
    expect(refusal(new Uint8Array(50 * 1024 * 1024 + 1))).toBe('too-large');
  });

  it('stop when asked', () => {
    const signal = AbortSignal.abort();
    expect(() => read(calendar(event), { signal })).toThrow(CalendarReadError);
  });
});

describe('partly broken files', () => {
  const ids = (input: string) =>
    read(input).problems.map(
      ({ line, reason }) => `${line} ${reason.id.replace('calendar.problem.', '')}`,
    );
  const other = vevent('UID:b', 'DTSTART:20260106T090000Z', 'SUMMARY:B');

  it('name the line and the reason of what is left out', () => {
    const lost = vevent('SUMMARY:no start');
    const wrong = vevent('UID:w', 'DTSTART:20261345T990000');
    const input = calendar(lost, event, wrong, other);
    expect(titles(input)).toEqual(['Grüße', 'B']);
    expect(ids(input)).toEqual(['4 no-start', '15 start']);
    expect(
      read(input)
        .problems.map(({ reason }) => word(reason))
        .join(' '),
    ).not.toContain('{');
  });

  it('keep an event around a broken line, and loose lines of its description', () => {
    const input = calendar(
      vevent('DTSTART:20260105T090000Z', 'DESCRIPTION:Join', '', 'https://zoom.us/j/123', 'BROKEN'),
    );
    expect(ids(input)).toEqual(['10 line']);
    const [only] = read(input).events;
    expect(only?.description).toBe('Join\nhttps://zoom.us/j/123\nBROKEN');
    expect(only?.joinUrl).toBe('https://zoom.us/j/123');
  });

  it('get by without END lines', () => {
    expect(titles(calendar(event.replace('\r\nEND:VEVENT', ''), other))).toEqual(['Grüße', 'B']);
    expect(
      titles(calendar(event, other).replace(/END:VEVENT\r\nEND:VCALENDAR\r\n$/, '')),
    ).toHaveLength(2);
    expect(ids(calendar('END:VEVENT', event))).toEqual(['4 end']);
  });

  it('may hold several calendars', () => {
    expect(titles(calendar(event) + calendar(other))).toEqual(['Grüße', 'B']);
  });

  it('take the first occurrence of a series whose rule can’t be read', () => {
    for (const rule of ['FREQ=DAILY;UNTIL=x', 'FREQ=OFTEN', 'COUNT=3', 'FREQ=DAILY;BYDAY=XX']) {
      const input = calendar(vevent('DTSTART:20260105T090000Z', `RRULE:${rule}`));
      expect(read(input).events).toHaveLength(1);
      expect(ids(input)).toEqual(['7 rule']);
    }
  });

  it('forgive a rule’s blanks, case, escapes and empty parts', () => {
    for (const rule of ['freq=daily;count=2', 'FREQ=DAILY\\;COUNT=2', 'FREQ=DAILY; COUNT=2;']) {
      expect(startsOf('DTSTART:20260105T090000Z', `RRULE:${rule}`)).toHaveLength(2);
    }
  });
});

describe('identity', () => {
  const bare = [
    'BEGIN:VEVENT',
    'DTSTART:20260105T090000Z',
    'SUMMARY:X',
    'DTSTAMP:1',
    'END:VEVENT',
  ].join('\r\n');

  it('is made of the content where the UID is missing', () => {
    const uid = eventsOf(bare)[0]?.uid;
    expect(uid).toMatch(/^no-uid-/);
    expect(eventsOf(bare.replace('DTSTAMP:1', 'DTSTAMP:2'))[0]?.uid).toBe(uid);
    expect(eventsOf(bare.replace('SUMMARY:X', 'SUMMARY:Y'))[0]?.uid).not.toBe(uid);
  });

  it('is the same at every reading', () => {
    const input = calendar(
      bare,
      event,
      vevent('UID:r', 'DTSTART:20260105T090000Z', 'RRULE:FREQ=DAILY'),
    );
    expect(read(input)).toEqual(read(input));
  });
});

describe('a date before an end with a time of day', () => {
  const of = (...lines: string[]) =>
    eventsOf(vevent(...lines)).map(({ start, end, allDay }) => ({ start, end, allDay }));
  const midnight = { start: '2026-01-04T23:00:00Z', end: '2026-01-05T17:45:00Z', allDay: false };
  const day = { start: '2026-01-05', end: '2026-01-06', allDay: true };

  it.each([
    [['DTSTART:20260105', 'DTEND;TZID=Europe/Berlin:20260105T184500'], midnight],
    [['DTSTART;TZID=Europe/Berlin:20260105', 'DTEND:20260105T174500Z'], midnight],
    [['DTSTART;VALUE=DATE:20260105', 'DTEND;TZID=Europe/Berlin:20260105T184500'], day],
    [['DTSTART:20260105', 'DTEND:20260106T000000Z'], day],
    [['DTSTART:20260105', 'DTEND:20260106'], day],
  ])('%j', (lines, expected) => {
    expect(of(...lines)).toEqual([expected]);
  });

  it('keeps the times of the dates that are added', () => {
    const lines = ['DTSTART:20260105', 'DTEND:20260105T100000Z', 'RDATE:20260106T170000Z'];
    expect(startsOf(...lines)).toEqual(['2026-01-05T00:00:00Z', '2026-01-06T17:00:00Z']);
  });
});

describe('an end beyond the calendar', () => {
  it.each([
    [['DTSTART:20260105T090000Z', 'DURATION:P9999999W'], '2026-01-05T09:00:00Z'],
    [
      ['DTSTART:20260105T090000Z', 'DTEND;TZID=America/New_York:99991231T235959'],
      '9999-12-31T23:59:59Z',
    ],
    [
      ['DTSTART;VALUE=DATE:20251005', 'DTEND;VALUE=DATE:99991231', 'RRULE:FREQ=MONTHLY;COUNT=2'],
      '9999-12-31',
    ],
  ])('%j is cut: one bad line doesn’t take the file down', (lines, end) => {
    const events = eventsOf(vevent(...lines));
    expect(events.map((event) => calendarEventSchema.safeParse(event).success)).not.toContain(
      false,
    );
    expect(events.at(-1)?.end).toBe(end);
  });

  it('or before its own start is left out of an added period', () => {
    const lines = ['DTSTART:20260105T090000Z', 'DTEND:20260105T100000Z'];
    const period = 'RDATE;VALUE=PERIOD:20260109T090000Z/-PT2H';
    const { events, problems } = read(calendar(vevent(...lines, period)));
    expect(events.at(-1)?.end).toBe('2026-01-09T10:00:00Z');
    expect(problems.map(({ reason }) => reason.id)).toEqual(['calendar.problem.duration']);
  });
});

describe('lengths', () => {
  const endOf = (...lines: string[]) => eventsOf(vevent(...lines))[0]?.end;

  it.each([
    [['DTSTART;VALUE=DATE:20260105'], '2026-01-06'],
    [['DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260105'], '2026-01-06'],
    [['DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260108'], '2026-01-08'],
    [['DTSTART;VALUE=DATE:20260105', 'DURATION:P1W'], '2026-01-12'],
    [['DTSTART;VALUE=DATE:20260105', 'DURATION:PT36H'], '2026-01-07'],
    [['DTSTART:20260105'], '2026-01-06'],
    [['DTSTART:20260105T090000Z'], '2026-01-05T09:00:00Z'],
    [['DTSTART:20260105T090000Z', 'DURATION:PT90M'], '2026-01-05T10:30:00Z'],
    [['DTSTART:20260105T090000Z', 'DURATION:-PT90M'], '2026-01-05T09:00:00Z'],
    [['DTSTART:20260105T090000Z', 'DTEND:20260105T080000Z'], '2026-01-05T09:00:00Z'],
    [['DTSTART:20260105T090000Z', 'DTEND;VALUE=DATE:20260106'], '2026-01-06T00:00:00Z'],
    [
      ['DTSTART;TZID=Europe/Berlin:20260105T090000', 'DTEND;TZID=Asia/Tokyo:20260105T180000'],
      '2026-01-05T09:00:00Z',
    ],
    // A nominal day over the change of the clock has 23 hours, an exact 24-hour one has 24.
    [['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:P1D'], '2026-03-29T10:00:00Z'],
    [['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:PT24H'], '2026-03-29T11:00:00Z'],
  ])('%j ends %s', (lines, end) => {
    expect(endOf(...lines)).toBe(end);
  });
});
