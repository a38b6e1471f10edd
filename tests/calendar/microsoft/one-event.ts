import { expect } from 'vitest';
import { calendarEventSchema } from '@/lib/calendar/event';
import { masterOf } from '@/lib/calendar/sources/microsoft/masters';
import { normalForm, type Reading } from '@/lib/calendar/sources/microsoft/normal-form';
import { graphEventSchema } from '@/lib/calendar/sources/microsoft/schemas';
import { type GraphEvent, globalId } from '../../stand-ins/graph/calendar';

export const own: Reading = {
  showPrivate: false,
  readBody: false,
  own: new Set(['me@example.org']),
};

const time = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });
/** An hour on a Monday. */
export const timed: GraphEvent = {
  id: 'AAk-1',
  type: 'singleInstance',
  iCalUId: globalId(1),
  subject: 'Mentoring with Lena',
  start: time('2026-03-02T09:00:00.0000000'),
  end: time('2026-03-02T10:00:00.0000000'),
};
/** A series of which it may be an occurrence: nine o'clock in Berlin. */
export const series: GraphEvent = {
  ...timed,
  id: 'AAk-m',
  type: 'seriesMaster',
  originalStartTimeZone: 'W. Europe Standard Time',
  start: time('2026-01-05T08:00:00.0000000'),
};

/** Its normal form with something changed; `of` is its series. */
export function form(more: GraphEvent, reading = own, of?: GraphEvent) {
  const master = of && masterOf(of.id ?? '', graphEventSchema.parse(of), reading.readBody);
  return normalForm(graphEventSchema.parse({ ...timed, ...more }), master, reading);
}

/** The same, where there has to be one. */
export function eventOf(more: GraphEvent, reading = own, of?: GraphEvent) {
  const found = form(more, reading, of);
  if (found.kind !== 'event') throw new Error(found.kind);
  expect(calendarEventSchema.parse(found.event)).toEqual(found.event);
  return found.event;
}
