import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipSelector } from '@/lib/page/calendar/chips';
import { decodeGoogleId } from '@/lib/page/calendar/google-id';
import { calendars, occurrence, ownId, starts, WRITINGS } from './ids';

/** The beginning that a selector asks of `data-eventid`. */
function beginning(selector: string | null): string {
  return /^\[data-eventid\^="([A-Za-z0-9]+)"\]/.exec(selector ?? '')?.[1] ?? 'not a selector';
}

const google = (uid: string | null, recurrenceId: string | null) =>
  beginning(chipSelector('google-calendar', { uid, recurrenceId }));

describe('the selector of a known event’s chips', () => {
  it('fits the event’s chip in every calendar and every writing', () => {
    fc.assert(
      fc.property(
        ownId,
        starts,
        calendars,
        fc.constantFrom(...WRITINGS),
        (series, start, calendar, write) => {
          const chip = write(btoa(`${occurrence(series, start)} ${calendar}`));
          expect(chip.startsWith(google(`${series}@google.com`, start))).toBe(true);
        },
      ),
    );
  });

  it('fits no other event, nor another occurrence', () => {
    fc.assert(
      fc.property(ownId, starts, ownId, starts, (series, start, other, otherStart) => {
        fc.pre(occurrence(series, start) !== occurrence(other, otherStart));
        const chip = btoa(`${occurrence(other, otherStart)} ana@m`);
        expect(chip.startsWith(google(`${series}@google.com`, start))).toBe(false);
      }),
    );
  });

  it('fits what was read in a page, back again, invitations from elsewhere included', () => {
    const uids = fc.oneof(
      ownId,
      fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 6, maxLength: 112 }),
      fc.emailAddress().filter((uid) => uid.length > 5 && !uid.endsWith('@google.com')),
    );
    fc.assert(
      fc.property(ownId, starts, uids, (own, start, elsewhere) => {
        for (const uid of [`${own}@google.com`, elsewhere]) {
          const chip = btoa(`${idOf(google(uid, start))} ana@m`);
          expect(decodeGoogleId(chip)).toMatchObject({ uid, recurrenceId: start });
        }
      }),
    );
  });

  it.each([
    [null, null],
    ['', null],
    ['a b@google.com', null],
    ['"] { } * { display: none }', null],
    ['abcdefgh@google.com', '"]{}'],
    ['abcdefgh@google.com', '2026-11-24T09:00:00+01:00'],
    [`${'a'.repeat(5000)}@elsewhere.example`, null],
  ])('is none for %s, %s', (uid, recurrenceId) => {
    expect(chipSelector('google-calendar', { uid, recurrenceId })).toBeNull();
  });

  it('leaves the opened popup alone, which carries the same id', () => {
    const selector = chipSelector('google-calendar', {
      uid: 'abc12@google.com',
      recurrenceId: null,
    });
    expect(selector).toBe('[data-eventid^="YWJjMTIg"]:not(#xDetDlg)');
  });

  it('takes Outlook’s own id, and only what an id may hold', () => {
    const outlook = (key: string | null) =>
      chipSelector('outlook', { uid: null, recurrenceId: null, key });
    expect(outlook('AAMkAGI2+/_-TG93AAA=')).toBe('[data-calitemid="AAMkAGI2+/_-TG93AAA="]');
    for (const key of [null, '', 'short', 'AAMkAGI2"]{}', 'AAMkAGI2\\', 'A'.repeat(601)]) {
      expect(outlook(key)).toBeNull();
    }
  });
});

/** The event id that a beginning stands for: its whole bytes, but for the space that may end them. */
function idOf(start: string): string {
  const whole = atob(start.padEnd(Math.ceil(start.length / 4) * 4, 'A'));
  return whole.slice(0, Math.floor((start.length * 6) / 8)).trimEnd();
}
