import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGoogleId, eventIn } from '@/lib/page/calendar/google-id';
import { calendars, occurrence, ownId, starts, WRITINGS } from './ids';

describe('an id in a page of Google Calendar', () => {
  it('gives uid and original start, whatever the calendar and however it is written', () => {
    fc.assert(
      fc.property(
        ownId,
        starts,
        calendars,
        fc.constantFrom(...WRITINGS),
        (series, start, calendar, write) => {
          const eventId = occurrence(series, start);
          const id = write(btoa(`${eventId} ${calendar}`));
          expect(decodeGoogleId(id)).toEqual({
            uid: `${series}@google.com`,
            recurrenceId: start,
          });
        },
      ),
    );
  });

  it('keeps the mark of a series that was split, which is part of its uid', () => {
    const id = btoa('0abcdefghij_R20261103T090000_20261124T090000Z ana@m');
    expect(decodeGoogleId(id)).toMatchObject({
      uid: '0abcdefghij_R20261103T090000@google.com',
      recurrenceId: '2026-11-24T09:00:00Z',
    });
  });

  it('reads the uid of an invitation from elsewhere out of its id', () => {
    const id = '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h84s34h9g60s0_20261124T090000Z';
    expect(decodeGoogleId(btoa(`${id} ana@firm.example`))).toMatchObject({
      uid: '040000008200E00074C5B7101A82E008',
      recurrenceId: '2026-11-24T09:00:00Z',
    });
    expect(decodeGoogleId(btoa('_zzzzzzzz ana@m'))).toMatchObject({ uid: null });
    expect(decodeGoogleId(btoa('_00000000 ana@m'))).toMatchObject({ uid: null });
  });

  it('takes no day that does not exist for a start', () => {
    expect(decodeGoogleId(btoa('abcdefgh_20260231 ana@m'))).toMatchObject({
      uid: 'abcdefgh_20260231@google.com',
      recurrenceId: null,
    });
    expect(decodeGoogleId(btoa('abcdefgh_20261124T250000Z ana@m'))?.recurrenceId).toBeNull();
  });

  it.each([
    '',
    'tasks_CpmpnDyL3smswR0R',
    'tasks.abcdef',
    `ttb_${btoa('15qmhor3c7v7f60rp0teq0lak3 ana@m')}`,
    btoa('abcdefgh'),
    btoa('abcdefgh ana@m more'),
    btoa('abcdefgh "]{}*{display:none} '),
    btoa('abc<script>def ana@m'),
    btoa('abcdefgh ana\u00ff@m'),
    btoa('abcdefgh\u0000 ana@m'),
    `${btoa('abcdefgh ana@m')}!`,
    'A'.repeat(5),
    btoa(`${'a'.repeat(2000)} ana@m`),
    'A'.repeat(1_000_000),
    '__proto__',
  ])('is nothing when it is %.40s', (id) => {
    expect(decodeGoogleId(id)).toBeNull();
  });

  it('never throws, and what it gives never holds a sign that means something in a page', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.base64String(),
          fc.string({ unit: fc.constantFrom(...'abc_ @m"<\\TZ019') }).map(btoa),
        ),
        (id) => {
          const read = decodeGoogleId(id);
          if (read) expect(`${read.uid}${read.recurrenceId}`).toMatch(/^[!-~]+$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('an address of Google Calendar', () => {
  const id = btoa('abcdefgh_20261124T090000Z ana@firm.example').replace(/=+$/, '');

  it.each([
    `https://calendar.google.com/calendar/u/0/r/eventedit/${id}`,
    `https://calendar.google.com/calendar/u/12/r/eventedit/${id}?pli=1#x`,
    `https://calendar.google.com/calendar/r/eventedit/${id}/`,
    `https://www.google.com/calendar/event?eid=${id}`,
    `https://calendar.google.com/calendar/event?eid=${id}&ctz=Europe/Paris`,
  ])('names its event: %s', (address) => {
    expect(eventIn(address)).toBe(id);
  });

  it('keeps the padding, escaped or not', () => {
    expect(eventIn('https://calendar.google.com/calendar/r/eventedit/QUJD%3D')).toBe('QUJD=');
    expect(eventIn('https://calendar.google.com/calendar/r/eventedit/QUJD=')).toBe('QUJD=');
  });

  it.each([
    'https://calendar.google.com/calendar/u/0/r/week',
    'https://calendar.google.com/calendar/u/0/r/eventedit',
    'https://calendar.google.com/calendar/u/0/r/eventedit?eid=x',
    'https://calendar.google.com/calendar/u/0/r/eventedit/duplicate/QUJD',
    'https://calendar.google.com/calendar/u/0/r/eventedit/duplicate',
    'not an address',
  ])('names none: %s', (address) => {
    expect(eventIn(address)).toBeNull();
  });
});
