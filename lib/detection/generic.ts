import { scanTitle } from './lexicon';
import { readTitle } from './text';
import { buildIndex, type Hit, type Index, scan } from './vocabulary';
import { besideNames } from './words/beside-names';

/** Terms of more words than this stand in no list. */
const LONGEST = 4;
/** Titles are sentences at most; what follows this many words names nobody. */
const MOST_WORDS = 40;
/** The languages whose days and months browsers know and whose titles detection reads. */
const CALENDAR_TONGUES =
  'en de nl fr es pt it sv da nb fi pl cs tr ro hu ru uk el he ar hi ja zh ko'.split(' ');

let beside: Index<'beside'> | undefined;
let days: Set<string> | undefined;

/** Accents stay: without its cedilla the Portuguese March is called Marco. */
const plain = (name: string) => name.normalize('NFC').toLowerCase();

/** Days of the week and months in every language detection reads, in full: short ones are often names. */
function calendarNames(): Set<string> {
  const names = CALENDAR_TONGUES.flatMap((tongue) => {
    const weekday = new Intl.DateTimeFormat(tongue, { weekday: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(tongue, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => [
      weekday.format(Date.UTC(2024, 0, 1 + at)),
      month.format(Date.UTC(2024, at, 15)),
    ]).flat();
  });
  return new Set(names.map(plain));
}

/** Whether a word is the name of a day or a month, in any language detection reads. */
export function isCalendarName(word: string): boolean {
  days ??= calendarNames();
  return days.has(plain(word));
}

function coveredBy(phrase: string): boolean {
  beside ??= buildIndex({ beside: besideNames });
  const text = readTitle(phrase);
  const hits: (Hit | undefined)[] = [
    ...Object.values(scanTitle(phrase).hits),
    scan(beside, text).beside,
  ];
  return hits.some((hit) => hit?.at === 0 && hit.count === text.words.length);
}

/**
 * Which words of a title, by their place, tell what kind of meeting it is, how often or about what, in any
 * language detection reads: whatever is left may be a name. Numbers and words with a digit count among them.
 */
export function genericWords(words: readonly string[]): boolean[] {
  const marks = words.map((word, at) => at >= MOST_WORDS || /\p{N}/u.test(word));
  for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
    for (let count = LONGEST; count > 0; count -= 1) {
      if (at + count > words.length || !coveredBy(words.slice(at, at + count).join(' '))) continue;
      marks.fill(true, at, at + count);
      break;
    }
  }
  return marks;
}
