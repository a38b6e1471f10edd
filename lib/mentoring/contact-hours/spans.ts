import type { ContactHours } from './read';

/** Minutes of a day. */
export const MIDNIGHT = 24 * 60;

/**
 * When hours are open on a day (ISO weekday), in minutes after its midnight: to the end of the night that began on the
 * day before, and the day's own, which go beyond 1440 where they last into the next morning.
 */
export function spansOn({ days, from, to }: ContactHours, weekday: number): [number, number][] {
  const spans: [number, number][] = [];
  const before = weekday === 1 ? 7 : weekday - 1;
  if (to > MIDNIGHT && days.includes(before)) spans.push([0, to - MIDNIGHT]);
  if (days.includes(weekday)) spans.push([from, to]);
  return spans;
}
