import type { calendar_v3 } from '@googleapis/calendar';
import { expect } from 'vitest';
import { calendarEventSchema } from '@/lib/calendar/event';
import { normalForm, type Reading } from '@/lib/calendar/sources/google/normal-form';
import { googleEventSchema } from '@/lib/calendar/sources/google/schemas';

export type Event = calendar_v3.Schema$Event;

export const berlin: Reading = { timeZone: 'Europe/Berlin', showPrivate: false };
/** An hour on a Monday. */
export const timed: Event = {
  id: 'abc',
  iCalUID: 'abc@google.com',
  summary: 'Mentoring with Lena',
  start: { dateTime: '2026-03-02T10:00:00+01:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-03-02T11:00:00+01:00', timeZone: 'Europe/Berlin' },
};

/** Its normal form with something changed. */
export const form = (more: Event, reading = berlin) =>
  normalForm(googleEventSchema.parse({ ...timed, ...more }), reading);

/** The same, where there has to be one. */
export function eventOf(more: Event, reading = berlin) {
  const found = form(more, reading);
  if (found.kind !== 'event') throw new Error(found.kind);
  expect(calendarEventSchema.parse(found.event)).toEqual(found.event);
  return found.event;
}
