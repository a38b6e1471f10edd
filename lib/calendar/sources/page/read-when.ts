import { plainLine } from '../../../shared/plain-line';
import { toInstant } from '../../instants';
import { completed, type Day, daysFor, midnight, minutesOf } from './days';
import { namesIn } from './names';
import { type Shape, shapesOf } from './shapes';
import { tokensOf } from './tokens';

/** When an event is: UTC ms in the browser's zone, `end` exclusive; whole days from midnight to midnight. */
export interface When {
  start: number;
  end: number;
  allDay: boolean;
}

interface Known {
  /** The start that the series gave it, where the page's id tells. */
  recurrenceId?: string | null;
}

/** Without a second date an event that ends before it begins ends on the next day, if it is no longer than this. */
const NIGHT = 12 * 60;
/** A time that takes longer than this (ms) was misread. */
const LONGEST = 62 * 86_400_000;
const MOST = 200;

function at(day: Day, minute: number): number {
  return new Date(day.year, day.month, day.day, 0, minute).getTime();
}

function timed(first: Day, last: Day | undefined, [start, end]: readonly [number, number]): When[] {
  const over = !last && end <= start ? 24 * 60 : 0;
  if (over > 0 && end + over - start > NIGHT) return [];
  return [{ start: at(first, start), end: at(last ?? first, end + over), allDay: false }];
}

function whenOf(shape: Shape, now: number, around: number): When[] {
  const [told, second] = completed(shape.dates);
  if (!told) return [];
  const times = minutesOf(shape.times);
  if (shape.times.length > 0 && !times) return [];
  return daysFor(told, now, around).flatMap((first) => {
    const lasts = second ? daysFor(second, now, midnight(first)) : [undefined];
    return lasts.flatMap((last) => {
      if (times) return timed(first, last, times);
      return [{ start: midnight(first), end: midnight(last ?? first, 1), allDay: true }];
    });
  });
}

const isSpan = ({ start, end }: When) => start < end && end - start <= LONGEST;

/** Those that are meant: of several, the one that begins when the series says. */
function chosen(all: readonly When[], original: number | null): When | null {
  const different = [...new Map(all.map((when) => [JSON.stringify(when), when])).values()];
  const [only, ...more] = different;
  if (only && more.length === 0) return only;
  const begins = different.filter(({ start }) => start === original);
  return begins.length === 1 ? (begins[0] ?? null) : null;
}

/**
 * Reads the time of an event as a calendar page writes it in its language (BCP 47): "Thursday, 14 May ⋅ 10:00 –
 * 10:45am". Names of days and months are those the browser knows in the language. Every piece has to be
 * understood, weekday and date have to agree, and only one reading may be left: else null. A year that isn't
 * told is the one nearest to the series' own start, where `recurrenceId` gives one, else to `now` (UTC ms).
 */
export function readWhen(text: string, lang: string, now: number, known: Known = {}): When | null {
  const names = namesIn(lang || 'en');
  const line = plainLine(text.slice(0, MOST * 2).normalize('NFKC'), MOST);
  const tokens = tokensOf(line, names);
  if (!tokens) return null;
  const original = known.recurrenceId ? toInstant(known.recurrenceId) : Number.NaN;
  const told = Number.isNaN(original) ? null : original;
  const shapes = shapesOf(tokens, names.orders);
  const all = shapes.flatMap((shape) => whenOf(shape, now, told ?? now));
  return chosen(all.filter(isSpan), told);
}
