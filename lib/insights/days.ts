const QUARTER = 900_000;
/** So many quarter hours are remembered: all that 40,000 rows of ten years can begin in. */
const MOST = 400_000;

/** The local date (`YYYY-MM-DD`) of a UTC instant (ms). */
export type DayOf = (instant: number) => string;

/**
 * Reads local dates in an IANA zone, or in the machine's: as `localDate`, for tens of thousands of instants.
 * Clocks differ from UTC by whole quarter hours, so what is known of one instant holds for its quarter.
 */
export function dayReader(zone?: string): DayOf {
  return zone === undefined ? dayHere : dayIn(zone);
}

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** In the machine's zone, which a `Date` knows without being asked for its words. */
function dayHere(instant: number): string {
  const at = new Date(instant);
  const year = String(at.getFullYear()).padStart(4, '0');
  return `${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function dayIn(zone: string): DayOf {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'iso8601',
    numberingSystem: 'latn',
  });
  const known = new Map<number, string>();
  const read = (instant: number) => {
    const parts = format.formatToParts(instant);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  };
  return (instant) => {
    const quarter = Math.floor(instant / QUARTER);
    const day = known.get(quarter) ?? read(instant);
    if (known.size < MOST) known.set(quarter, day);
    return day;
  };
}
