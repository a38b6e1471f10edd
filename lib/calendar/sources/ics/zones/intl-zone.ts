import { DAY, dayNumber, floorDiv } from '../time/civil';
import { type Zone, zoneFromOffsets } from './zone';

/** Dates that the browser's Date can hold, in seconds, less a margin. */
const LIMIT = 8.64e12 - 10 * DAY;
/** Before 1800 there are no zones; asking for one only meets the engine's BC years. */
const EARLIEST = dayNumber(1800, 1, 1) * DAY;

function formatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return undefined;
  }
}

function measure(format: Intl.DateTimeFormat, utc: number): number {
  const at = Math.min(Math.max(utc, EARLIEST), LIMIT);
  const parts = format.format(at * 1000).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = parts.map(Number);
  return dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second - at;
}

/** Offsets asked of Intl once a day: a day that begins and ends alike has no change in it. */
function offsets(format: Intl.DateTimeFormat): (utc: number) => number {
  const starts = new Map<number, number>();
  const startOf = (day: number) => {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const offset = measure(format, day * DAY);
    starts.set(day, offset);
    return offset;
  };
  return (utc) => {
    const day = floorDiv(utc, DAY);
    const offset = startOf(day);
    return offset === startOf(day + 1) ? offset : measure(format, floorDiv(utc, 1));
  };
}

/** A zone of the browser's own IANA data, by any name it knows (case ignored); undefined otherwise. */
export function intlZone(name: string): Zone | undefined {
  // Engines differ on "+01:00": offsets are read by our own rules.
  if (!/^[A-Za-z]/.test(name)) return undefined;
  const format = formatter(name);
  return format && zoneFromOffsets(format.resolvedOptions().timeZone, offsets(format));
}
