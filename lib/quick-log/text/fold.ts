/** Lower case without accents, for comparing; the length may change. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Folded and with nothing but letters and digits: how handles and tags are compared. */
export function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A word of a text: its range, its folded form, and whether it starts with a capital. */
export interface Word {
  start: number;
  end: number;
  folded: string;
  capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
    capital: isCapital(match[0]),
  }));
}

/** Whether a word starts with an upper-case letter, or with one of a script that has no case. */
export function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}
