import { genericWords, isCalendarName } from '../detection/generic';
import { withWords } from '../detection/words/meeting';

/** Particles and signs beside names that are no part of them. */
const BESIDE =
  /^(1[:/-]?1|1on1|x|z|s|the|a|my|by|of|de|von|van|mein|meine|mon|ma|mi|meu|minha|mijn|min|#?\d+)$/iu;
/** A title is cut at these: "Mentoring: Priya / Jo". */
const SEPARATORS = /[/|<>:;,()[\]&–—+]+|\s-+\s|\s+x\s+/gu;
/** Two to four capitals in a title that isn't all capitals are short for something: HR, CV, WCC. */
const ACRONYM = /^\p{Lu}{2,4}$/u;
/** A letter of a script that knows no capitals. */
const CASELESS = /^\p{Lo}/u;
/** "And", in the languages of the titles: two people, not one of two names. */
const AND = new Set('and und et y e en och og ja i oraz ve și si és и та και & +'.split(' '));
const MOST = 3;

interface Part {
  words: string[];
  /** It follows a "with". */
  led: boolean;
}

/** "Mentoring-Priya" is two words, "Ann-Marie" and "Catch-up" are one. */
function apart(word: string): string[] {
  const pieces = word.split('-').filter(Boolean);
  return pieces.length > 1 && genericWords(pieces).some(Boolean) && !genericWords([word])[0]
    ? pieces
    : [word];
}

function partsOf(title: string): Part[] {
  return title.split(SEPARATORS).flatMap((piece) => {
    const parts: Part[] = [{ words: [], led: false }];
    for (const word of piece.trim().split(/\s+/u).flatMap(apart)) {
      if (withWords.has(word)) parts.push({ words: [], led: true });
      else if (AND.has(word)) parts.push({ words: [], led: parts.at(-1)?.led ?? false });
      else if (word) parts.at(-1)?.words.push(word);
    }
    return parts;
  });
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** The words of a part that may belong to a name; days and months count only after a "with". */
function left({ words, led }: Part, shouted: boolean): string[] {
  const generic = genericWords(words);
  return words.filter((word, at) => {
    if (generic[at] || BESIDE.test(word)) return false;
    return led || !(isCalendarName(word) || (ACRONYM.test(word) && !shouted));
  });
}

/** After a "with", the capitals it begins with ("Ed Poe about design"), or a name without capitals. */
function ledName(words: readonly string[]): string[] {
  const end = words.findIndex((word) => !isCapital(word));
  const name = words.slice(0, end === -1 ? words.length : end);
  if (name.length > 0) return name.length <= MOST ? name : [];
  return words.length <= MOST && words.every((word) => CASELESS.test(word)) ? [...words] : [];
}

/** Without one, a part that has nothing but capitals left. */
function bareName(words: readonly string[]): string[] {
  return words.length <= MOST && words.every(isCapital) ? [...words] : [];
}

/**
 * The partner's name in a title such as "Mentoring with Priya Nair" or "Mentoring: Priya / Jo"; null where
 * none stands out. Words for the kind of meeting are nobody's name, in whatever language detection reads.
 */
export function nameFromTitle(title: string): string | null {
  const shouted = title === title.toUpperCase();
  const parts = partsOf(title).map((part) => ({ led: part.led, words: left(part, shouted) }));
  const led = parts.filter((part) => part.led).map(({ words }) => ledName(words));
  const bare = parts.filter((part) => !part.led).map(({ words }) => bareName(words));
  return [...led, ...bare].find((name) => name.length > 0)?.join(' ') ?? null;
}

/** The words of a title that may be a name, as typed: for finding in them somebody who is known. */
export function namesakesIn(title: string): string[] {
  return partsOf(title).flatMap(({ words }) => {
    const generic = genericWords(words);
    return words.filter((_, at) => !generic[at]);
  });
}
