import type { Language } from '../languages/language';
import { masked, overlaps, type Range } from '../text/kept';
import type { DateFound, DateReader } from '../types';
import { readMonths } from './months';
import { type Calendar, readPhrases } from './phrases';

/** The due date of a line: the words to underline, and the wider range to take out of the text. */
export interface Due {
  day: string;
  span: Range;
  cut: Range;
}

interface Placed extends Due {
  /** Introduced by "by", "until" …: the surest sign. */
  led: boolean;
}

/** What the reader of due dates goes by. */
export interface DueContext extends Calendar {
  hour: number;
  dates: DateReader | undefined;
  /** "@me … fri": short forms are expected. */
  shorthand: boolean;
}

const NOTHING_LEFT = /^[\s\ufffc.,;:!?)]*$/u;

/** A preposition that chrono-node took into the date; it is not underlined either. */
const LEAD = /^(?:on|am|le|el|em|no|na)\s+/iu;

function place(
  text: string,
  found: DateFound,
  language: Language,
  shorthand: boolean,
): Placed | null {
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  const tail = language.after.exec(after)?.[0].length ?? 0;
  const inside = LEAD.exec(text.slice(found.start, found.end))?.[0].length ?? 0;
  const lead = language.before.exec(before);
  const led = inside > 0 || (lead !== null && lead[0].trim() !== '');
  const atEnd = NOTHING_LEFT.test(after.slice(tail));
  const atStart = NOTHING_LEFT.test(before);
  if (language.notBefore.test(after)) return null;
  if (!led && language.notAfter.test(before)) return null;
  if (!led && !fitsUnled(found, { atEnd, atStart, shorthand }, language)) return null;
  const start = lead?.[0].trim() ? lead.index : found.start;
  const cut = { start, end: found.end + tail };
  return { day: found.day, span: { start: found.start + inside, end: found.end }, cut, led };
}

function fitsUnled(
  found: DateFound,
  at: { atEnd: boolean; atStart: boolean; shorthand: boolean },
  language: Language,
): boolean {
  if (found.weak) return at.atEnd && (at.shorthand || !found.weekday);
  if (at.atEnd || at.atStart || at.shorthand) return true;
  return !found.weekday || language.midWeekday;
}

function candidates(text: string, language: Language, context: DueContext): DateFound[] {
  const own = [
    ...readPhrases(text, language, context),
    ...readMonths(text, language, context.today),
  ];
  const { today, hour, dates } = context;
  if (!dates) return own;
  const all = dates(masked(text, own), today, hour, language.locale);
  const rest = all.filter(({ locale }) => locale === language.locale);
  return [...own, ...rest.filter((date) => !own.some((other) => overlaps(date, other)))];
}

/**
 * Finds the due date in a text from which links, names and tags are blanked out. Of several dates
 * the last one with a preposition counts ("notes from Monday by Friday"), else the last one.
 */
export function findDue(
  text: string,
  languages: readonly Language[],
  context: DueContext,
): Due | null {
  for (const language of languages) {
    const placed = candidates(text, language, context)
      .map((found) => place(text, found, language, context.shorthand))
      .filter((due) => due !== null)
      .sort((a, b) => a.span.start - b.span.start);
    const due = placed.findLast((one) => one.led) ?? placed.at(-1);
    if (due) return { day: due.day, span: due.span, cut: due.cut };
  }
  return null;
}
