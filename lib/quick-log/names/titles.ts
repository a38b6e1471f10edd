import { isTitle } from '@/lib/shared/first-name';
import { titlesClash } from '@/lib/shared/titles';
import { type Word, wordsOf } from '../text/fold';
import type { KnownPartner } from '../types';

/** What Spanish and Portuguese put before a title: "la Sra. Brandt". */
const ARTICLE = /^(?:el|la|os?|as?|der|die)$/iu;

/** Whether what stands between two words leaves them parts of one name: a blank, hyphen, full stop or apostrophe. */
export function together(text: string, a: Word, b: Word): boolean {
  return /^[ .'-]{1,3}$/.test(text.slice(a.end, b.start));
}

/** "M" alone may be an initial: its full stop makes it a title. */
function opens(text: string, word: Word): boolean {
  return isTitle(word.folded) && (word.folded.length > 1 || text[word.end] === '.');
}

/** The index of the first of the titles right before the word at `at` of a line, `at` where there is none. */
export function titlesFrom(text: string, line: readonly Word[], at: number): number {
  let from = at;
  for (let i = at - 1; i >= 0; i -= 1) {
    const [title, next] = [line[i], line[i + 1]];
    if (!title || !next || !opens(text, title) || !together(text, title, next)) break;
    from = i;
  }
  return from;
}

/** A typed name apart: "la Sra. Brandt" is "Brandt" with the title "sra". */
export function apart(typed: string): { titles: string[]; name: string } {
  const words = wordsOf(typed);
  const [first, second] = words;
  const article = first && second && ARTICLE.test(typed.slice(first.start, first.end));
  const from = article && opens(typed, second) ? 1 : 0;
  const rest = words.slice(from);
  const count = rest.findIndex((word) => !opens(typed, word));
  if (count < 1) return { titles: [], name: typed };
  const titles = rest.slice(0, count).map(({ folded }) => folded);
  return { titles, name: typed.slice(rest[count]?.start) };
}

/** Whether somebody may be addressed so: "Herr Karl Brandt" is no "Frau Brandt"; most names tell nothing. */
export function mayBe(titles: readonly string[], { name }: KnownPartner): boolean {
  return !titlesClash(titles, apart(name).titles);
}
