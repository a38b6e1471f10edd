import type { Language } from './languages/language';

const EDGES = /^[\s,;:.–—-]+|[\s,;:–—-]+$/gu;

/** Sentence case, except for words with a case of their own (iOS, https://…). */
function sentenceCase(text: string): string {
  const first = /^\S+/u.exec(text)?.[0] ?? '';
  if (/^\p{Ll}\S*\p{Lu}/u.test(first) || /[/@]/.test(first)) return text;
  const head = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return head.toLocaleUpperCase() + text.slice(head.length);
}

/** Makes a sentence of what is left of the line: blanks, stray punctuation and case. */
export function tidy(text: string): string {
  const clean = text
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])(?=\s|$)/gu, '$1')
    .replace(EDGES, '');
  const plain = clean.replace(/(?<=\p{L}|\p{N})\.$/u, '');
  return plain === '' ? '' : sentenceCase(plain);
}

/** Says the partner's name where the line said "you". */
export function nameYou(text: string, language: Language, name: string | null): string {
  return name && language.you ? text.replace(language.you, name) : text;
}
