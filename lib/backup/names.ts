/** What a backup is written into before it gets its name. What is left of one that was cut off is written over. */
export const UNFINISHED = 'cairn-backup.part';

/** What the name of a copy's file tells. */
export interface Named {
  name: string;
  /** Local date (`YYYY-MM-DD`). */
  date: string;
  /** 1 for the day's first, 2 for `…-2`. */
  n: number;
}

const NAME = /^cairn-(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d{1,2}))?\.(?:json|cairn)$/;

function isDate(date: string): boolean {
  const at = Date.parse(date);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

/** Reads the name of a copy, `cairn-2026-11-22.json` or `.cairn`; null for whatever is called otherwise. */
export function readName(name: string): Named | null {
  const [, date = '', n] = NAME.exec(name) ?? [];
  return isDate(date) ? { name, date, n: Number(n ?? 1) } : null;
}

/** Newest first, by what the names say. */
export function newestFirst(one: Named, other: Named): number {
  return other.date.localeCompare(one.date) || other.n - one.n;
}

/**
 * What a backup of a day (local date) is called, `.cairn` where it is sealed: after all others of that day, so that nothing that lies there is ever
 * written over, be it Cairn's own or a file that somebody put there.
 */
export function nameFor(
  date: string,
  there: Iterable<string>,
  ending: 'json' | 'cairn' = 'json',
): string {
  const taken = [...there].flatMap((name) => readName(name) ?? []);
  const last = Math.max(0, ...taken.filter((one) => one.date === date).map(({ n }) => n));
  return `cairn-${date}${last === 0 ? '' : `-${last + 1}`}.${ending}`;
}
