/** Charts go by months or by years. */
export type Grain = 'month' | 'year';

/** So many bars can be read at one look. */
const MOST: Readonly<Record<Grain, number>> = { month: 12, year: 10 };

/** The months (`YYYY-MM`) or years (`YYYY`) of a chart, oldest first; the last is the present one. */
export interface Spans {
  grain: Grain;
  keys: readonly string[];
}

const lengthOf = { month: 7, year: 4 } as const;
/** The month or the year that a local date (`YYYY-MM-DD`) lies in. */
export const keyOf = (grain: Grain, date: string): string => date.slice(0, lengthOf[grain]);

function before(grain: Grain, key: string): string {
  const [year = 0, month = 0] = key.split('-').map(Number);
  const text = (n: number, long: number) => String(n).padStart(long, '0');
  if (grain === 'year') return text(year - 1, 4);
  return month > 1 ? `${text(year, 4)}-${text(month - 1, 2)}` : `${text(year - 1, 4)}-12`;
}

/** The latest twelve months or ten years up to `today`, but none before `first` (local dates; null where nothing was). */
export function spansOf(grain: Grain, today: string, first: string | null): Spans {
  const keys = [keyOf(grain, today)];
  const oldest = keyOf(grain, first === null || first > today ? today : first);
  while (keys.length < MOST[grain] && (keys[0] ?? '') > oldest)
    keys.unshift(before(grain, keys[0] ?? ''));
  return { grain, keys };
}

/** Things by the span that their local date lies in; those of other times are left out. */
export function bySpan<T>(
  { grain, keys }: Spans,
  things: readonly T[],
  dateOf: (thing: T) => string,
): T[][] {
  const at = new Map(keys.map((key, place) => [key, place]));
  const spans: T[][] = keys.map(() => []);
  for (const thing of things) {
    const place = at.get(keyOf(grain, dateOf(thing)));
    if (place !== undefined) spans[place]?.push(thing);
  }
  return spans;
}
