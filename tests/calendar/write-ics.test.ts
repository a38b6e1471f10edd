import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeIcs } from '@/lib/calendar/write-ics';
import { read } from './ics/build';

const start = Date.UTC(2026, 4, 28, 8);
const event = { uid: 'one@cairn', title: 'Mentoring with Priya', start, end: start + 3_600_000 };

describe('an event as a calendar file', () => {
  it('is read back as it was', () => {
    const { events, problems } = read(writeIcs(event, start));
    expect(problems).toEqual([]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: 'one@cairn',
      title: event.title,
      start: '2026-05-28T08:00:00Z',
      end: '2026-05-28T09:00:00Z',
    });
  });
  it('keeps lines to 75 octets and any title whole', () => {
    const titles = fc.string({ unit: 'grapheme', maxLength: 200 });
    const rule = (title: string) => {
      const text = writeIcs({ ...event, title }, start);
      const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
      const [first] = read(text).events;
      const plain = title.replace(/\r\n?/g, '\n').replace(/[^\n\P{Cc}]/gu, '');
      expect(first?.title.trim()).toBe(plain.trim());
    };
    fc.assert(fc.property(titles, rule));
  });
});
