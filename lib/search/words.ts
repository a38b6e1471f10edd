import { fold, spelledOut } from './fold';

/** A word of a text: UTF-16 offsets, `end` exclusive, and how it is compared. */
export interface Word {
  start: number;
  end: number;
  /** Folded; of a script without spaces the whole run. */
  term: string;
  /** The run is searched by pairs of its letters. */
  pairs: boolean;
}

/** Scripts that put no spaces between words, and Korean, which puts its particles to them. */
const RUN =
  '[[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u30fc\\uff70\\u3099\\u309a\\uff9e\\uff9f\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\u3192-\\u3195\\u3220-\\u3229\\u3280-\\u3289]&&[\\p{L}\\p{N}\\p{M}]]';
const WORD = new RegExp(`(${RUN}+)|[[\\p{L}\\p{N}\\p{M}]--${RUN}]+`, 'gv');

const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu;

/** Nobody searches for more of a word; a hostile text has no longer ones. */
const LONGEST = 40;
/** What of one text is searched. */
const MOST = 100_000;

const cut = (term: string) => (term.length > LONGEST ? [...term].slice(0, LONGEST).join('') : term);

/** The words of a text in their order, numbers and the parts of addresses included. Any text has some, or none. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(0, MOST).matchAll(WORD)) {
    // Folding a fraction leaves a stroke between its numbers.
    const folded = fold(match[0]).replace(NO_WORD, '');
    if (!/[\p{L}\p{N}]/u.test(folded)) continue;
    const pairs = match[1] !== undefined;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, term: pairs ? folded : cut(folded), pairs });
  }
  return found;
}

/** Each two neighbouring letters of a run; a single letter is itself. */
export function pairsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** How a word may stand in the index: as it is folded and, with umlauts, as it is spelled out. */
export function spellingsOf(text: string, { start, end, term }: Word): string[] {
  const out = spelledOut(text.slice(start, end));
  return out === null || out === term ? [term] : [term, cut(out)];
}

/**
 * What the index keeps of a text: its words folded, those with umlauts also spelled out, and of scripts without
 * spaces each two neighbouring letters. No dictionary takes these apart, since those of browsers differ and change,
 * and an index outlives them. The terms of terms are the terms.
 */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) =>
    word.pairs ? pairsOf(word.term) : spellingsOf(text, word),
  );
}
