import type { Settings } from '../shared/settings';

/** How dates, times and numbers are written here. */
export interface Manner {
  /** The locale with its region (BCP 47), as `Intl` takes it. */
  tag: string;
  hourCycle: Settings['hourCycle'];
  weekStart: Settings['weekStart'];
}

let current: Manner = { tag: 'en-GB', hourCycle: 'auto', weekStart: 'auto' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** Chooses how this context writes dates, times and numbers from now on. */
export function writeLike(manner: Manner): void {
  current = manner;
  formats.clear();
}

/** How dates, times and numbers are written here and now. */
export function manner(): Manner {
  return current;
}

/**
 * The tag (BCP 47) to read a language's dates with: the user's own region of it where it is spoken here, so that
 * "5/6" is read as it would be written; else the language alone.
 */
export function readsLike(locale: string): string {
  const { tag } = current;
  return tag === locale || tag.startsWith(`${locale}-`) ? tag : locale;
}

/** A date format in the manner of this context; each is made once, since making one is slow. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(current.tag, options);
  formats.set(key, made);
  return made;
}
