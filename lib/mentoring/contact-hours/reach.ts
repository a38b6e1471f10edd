import { addDays, localDate, MINUTE } from '../../shared/time';
import type { ContactHours } from './read';
import { spansOn } from './spans';

const WEEK = 7;
const minuteOf = (instant: number) => {
  const at = new Date(instant);
  return at.getHours() * 60 + at.getMinutes();
};
/** ISO weekday of a local date: it has no zone, so it is read as if it were UTC. */
const weekdayOf = (day: string) => new Date(Date.parse(day)).getUTCDay() || 7;

/** Whether at `instant` (UTC ms), by the machine's clock, the other one may be reached. */
function isWithin(instant: number, hours: ContactHours): boolean {
  const minute = minuteOf(instant);
  const spans = spansOn(hours, new Date(instant).getDay() || 7);
  return spans.some(([from, to]) => from <= minute && minute < to);
}

/** The first minute of a day's hours (days from `now`'s on) that is not before `now`; null where it has none. */
function openingOn(now: number, ahead: number, hours: ContactHours): number | null {
  const day = new Date(now);
  day.setDate(day.getDate() + ahead);
  day.setHours(0, hours.from, 0, 0);
  // Where the clocks leave that minute out, the hours begin once they show one within.
  for (let at = day.getTime(), tried = 0; tried <= 120; at += MINUTE, tried += 1)
    if (at >= now && isWithin(at, hours)) return at;
  return null;
}

/**
 * When the other one may be reached next by the agreed `hours` (PRACTICE C2), as UTC ms; null where that is now.
 * The hours are those of the machine's clock.
 */
export function reachNext(hours: ContactHours, now: number): number | null {
  if (isWithin(now, hours)) return null;
  for (let ahead = 0; ahead <= WEEK + 1; ahead += 1) {
    const at = openingOn(now, ahead, hours);
    if (at !== null) return at;
  }
  return null;
}

/**
 * The next day ('YYYY-MM-DD', local) on which the other one may be reached, where `day` is none, or is today and its
 * hours are over at `now` (UTC ms); null where nothing is to be said: `day` will do, or is past.
 */
export function reachDay(hours: ContactHours, day: string, now: number): string | null {
  const today = localDate(now);
  if (day < today) return null;
  const open = (one: string) =>
    spansOn(hours, weekdayOf(one)).some(([, to]) => one !== today || minuteOf(now) < to);
  if (open(day)) return null;
  const ahead = Array.from({ length: WEEK }, (_, at) => addDays(day, at + 1));
  return ahead.find(open) ?? null;
}
