import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '@/components/desk/words';
import { ago } from '@/lib/desk/ago';
import { matchingEvents, peopleIn } from '@/lib/desk/event-filter';
import { hrefOf, placeOf, thingPlaces } from '@/lib/desk/route';
import { dayWords, whenWords } from '@/lib/desk/when';
import { isolate } from '@/lib/shared/isolate';
import { HOUR, MINUTE } from '@/lib/shared/time';
import { attendee, event } from '../support/events';
import { eventRow } from './rows';

const NOW = Date.UTC(2026, 4, 14, 9);
const manner = 'UTC';

describe('the place in the address', () => {
  it('is found behind the #, else the fallback', () => {
    expect(placeOf('#partners', 'found').place).toBe('partners');
    expect(placeOf('', 'welcome').place).toBe('welcome');
    expect(placeOf('#constructor', 'found').place).toBe('found');
  });
});

describe('a place about one thing', () => {
  it('carries its id there and back, whatever the id', () => {
    fc.assert(
      fc.property(fc.constantFrom(...thingPlaces), fc.string({ unit: 'grapheme' }), (place, id) => {
        expect(placeOf(hrefOf(place, id), 'found')).toEqual({ place, id });
      }),
    );
  });

  it('may name a meeting in a partner’s history', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (id, at) => {
        const spot = { place: 'partner', id, at };
        expect(placeOf(hrefOf('partner', id, at), 'found')).toEqual(spot);
      }),
    );
  });

  it('is there with no id, or one that cannot be read: the page then says that it is gone', () => {
    expect(placeOf('#partner', 'found')).toEqual({ place: 'partner', id: '' });
    expect(placeOf('#prepare/%E0%A4%A', 'found')).toEqual({ place: 'prepare', id: '%E0%A4%A' });
  });
});

describe('times in words', () => {
  it('are relative up to tomorrow, then a date', () => {
    expect(dayWords(NOW, NOW, manner)).toBe('today');
    expect(dayWords(NOW + 24 * HOUR, NOW, manner)).toBe('tomorrow');
    expect(dayWords(NOW + 48 * HOUR, NOW, manner)).toBe('Sat 16 May');
    expect(dayWords(Date.UTC(2027, 0, 4), NOW, manner)).toBe('Mon 4 Jan 2027');
  });

  it('say the span, or that it is all day', () => {
    const start = NOW + HOUR;
    expect(whenWords({ start, end: start + HOUR }, NOW, manner)).toBe('today, 10:00 to 11:00');
    expect(whenWords({ start }, NOW, manner)).toBe('today, 10:00');
    expect(whenWords({ start, allDay: true }, NOW, manner)).toBe('today, all day');
  });

  it('keep to the day of the zone, not of UTC', () => {
    const late = Date.UTC(2026, 4, 14, 23);
    expect(dayWords(late, NOW, 'Europe/Berlin')).toBe('tomorrow');
    expect(dayWords(late, NOW, 'America/New_York')).toBe('today');
  });

  it('say how long ago in the largest unit', () => {
    expect(say(ago(NOW - 20_000, NOW))).toBe('just now');
    expect(say(ago(NOW - MINUTE, NOW))).toBe('a minute ago');
    expect(say(ago(NOW - 3 * HOUR, NOW))).toBe('3 hours ago');
    expect(say(ago(NOW - 30 * HOUR, NOW, manner))).toBe('yesterday');
    expect(say(ago(NOW - 40 * HOUR, NOW, manner))).toBe('2 days ago');
    expect(say(ago(NOW + HOUR, NOW))).toBe('just now');
    // Clocks go back at three: the day has 25 hours.
    const early = Date.parse('2026-10-25T00:10:00+02:00');
    const late = Date.parse('2026-10-25T23:20:00+01:00');
    expect(say(ago(early, late, 'Europe/Berlin'))).toBe('24 hours ago');
  });
});

describe('a foreign text in a sentence', () => {
  it('can never close or outlive its isolate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inner = isolate(`${text}\u202e\u2069`).slice(1, -1);
        expect(inner).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('is isolated where a wording takes it in', () => {
    const sentence = say({ id: 'desk.import.failed', params: { name: 'a\u202eb' } });
    expect(sentence).toBe('\u2068ab\u2069 could not be read. Nothing of it was kept.');
  });
});

describe('filtering events', () => {
  const rows = [
    eventRow({ title: 'Sprint planning', attendees: [attendee('Ana Ruiz', 'ana@x.example')] }),
    eventRow({ title: 'Coffee', attendees: [attendee('', 'lena@x.example')] }),
  ];

  it('looks for each word in title, names and addresses', () => {
    expect(matchingEvents(rows, '')).toHaveLength(2);
    expect(matchingEvents(rows, 'ruiz SPRINT')).toEqual([rows[0]]);
    expect(matchingEvents(rows, 'lena@')).toEqual([rows[1]]);
    expect(matchingEvents(rows, 'lena sprint')).toEqual([]);
  });

  it('names people, not rooms or the user', () => {
    const attendees = [
      attendee('Room 4', 'r@x.example', { resource: true }),
      attendee('Jo', 'jo@x.example', { self: true }),
      attendee('', 'lena@x.example'),
    ];
    const row = { event: event({ start: '2026-05-14T09:00:00Z', attendees }) };
    expect(peopleIn(row)).toEqual({ shown: ['lena@x.example'], rest: 0 });
  });
});
