import type { Language } from '../languages/language';
import { fold, isCapital } from '../text/fold';
import type { Range } from '../text/kept';

/** A name nobody here bears, and where it stands. */
export interface Stranger extends Range {
  name: string;
}

/** Whether a word may be somebody's name: capitalised, no acronym, no word of the language's stop list. */
export function looksLikeName(word: string, language: Language): boolean {
  if (!isCapital(word) || /\p{N}/u.test(word)) return false;
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return false;
  return !language.notNames.includes(fold(word.replace(/'.*$/u, '')));
}

/** The leading words of a phrase that look like a name ("Dana Weiss the" gives "Dana Weiss"). */
export function namePart(phrase: string, language: Language): string | null {
  const words = phrase.trim().split(/\s+/u);
  const count = words.findIndex((word) => !looksLikeName(word, language));
  const name = words.slice(0, count === -1 ? words.length : count).join(' ');
  return name.replace(/'s?$/u, '') || null;
}

/** A capitalised name in the place where a person stands ("send Tom …", "with Tom"). */
export function findStranger(text: string, language: Language): Stranger | null {
  for (const re of language.person) {
    const match = re.exec(text);
    const slot = match?.groups?.name;
    if (!match || !slot) continue;
    const start = match.index + match[0].lastIndexOf(slot);
    const phrase = /^.{0,80}/u.exec(text.slice(start))?.[0] ?? slot;
    const name = namePart(phrase, language);
    if (name) return { name, start, end: start + name.length };
  }
  return null;
}
