import { weekdayOf } from '../quick-log/dates/day';
import { languagesOf } from '../quick-log/languages';
import { languagesIn } from '../quick-log/languages/spoken';
import { fold, wordsOf } from '../quick-log/text/fold';
import type { DateFound, DateReader, QuickLogLocale } from '../quick-log/types';
import { addDays } from '../shared/time';

/** What a word means: so many days from today, or a weekday (1 is Monday) and how its name goes on. */
type Meaning = { days: number } | { weekday: number; weak: boolean; tail: string };

/** 2024-01-01 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

function weekdays(locale: QuickLogLocale, width: 'long' | 'short'): [string, Meaning][] {
  const doubtful = languagesOf(locale)[0]?.weakDays ?? [];
  const format = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, at) => {
    const name = fold(format.format(MONDAY + at * DAY)).replace('.', '');
    // Portuguese says "sexta" or "sexta-feira".
    const [first = name] = name.split('-');
    const weak = doubtful.includes(first);
    return [first, { weekday: at + 1, weak, tail: name.slice(first.length) }];
  });
}

function vocabulary(locale: QuickLogLocale): Map<string, Meaning> {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const near = [0, 1].map((days): [string, Meaning] => [
    fold(relative.format(days, 'day')),
    { days },
  ]);
  return new Map([...weekdays(locale, 'short'), ...weekdays(locale, 'long'), ...near]);
}

type Day = Pick<DateFound, 'end' | 'day' | 'weak' | 'weekday'>;

/** The date that a word ending at `end` means; a weekday said in full is never doubtful. */
function dayOf(meaning: Meaning, text: string, end: number, today: string): Day {
  if ('days' in meaning) {
    return { end, day: addDays(today, meaning.days), weak: false, weekday: false };
  }
  const { tail, weak } = meaning;
  const whole = tail !== '' && fold(text.slice(end, end + tail.length)) === tail;
  const ahead = ((meaning.weekday - weekdayOf(today) + 6) % 7) + 1;
  const day = { day: addDays(today, ahead), weekday: true };
  return whole ? { ...day, end: end + tail.length, weak: false } : { ...day, end, weak };
}

/** In a language that isn't the user's, short names of days mean too much else: "mon", "mar", "do". */
function isPlain({ weak, weekday, end }: Day, start: number): boolean {
  return !weak && !(weekday && end - start < 5);
}

/**
 * Reads today, tomorrow and weekdays, by the names that the browser itself knows in a language, or in another that
 * a line speaks: all
 * that the background reads, whose bundle has no room for a library of dates. ISO dates and set
 * phrases ("in 3 days") are the quick log's own.
 */
export function plainDates(locale: QuickLogLocale): DateReader {
  const known = new Map([[locale, vocabulary(locale)]]);
  const read: DateReader = (text, today, _hour, also = locale) => {
    const words = known.get(also) ?? vocabulary(also);
    known.set(also, words);
    return wordsOf(text).flatMap(({ start, end, folded }) => {
      const meaning = words.get(folded);
      if (!meaning) return [];
      const found = dayOf(meaning, text, end, today);
      return also === locale || isPlain(found, start) ? [{ start, locale: also, ...found }] : [];
    });
  };
  return Object.assign(read, { languages: (line: string) => languagesIn(line, locale) });
}
