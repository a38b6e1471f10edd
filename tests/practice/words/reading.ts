import type { Locale } from '@/lib/i18n/locales';
import { wordsOf } from '@/lib/practice/text';

/** Vowels that are one sound, by language, in folded words (ä is a, é is e); a diphthong comes before its letters. */
const sounds: Readonly<Record<Locale, RegExp>> = {
  en: /[aeiouy]+/g,
  de: /ie|ei|ai|au|eu|aa|ee|oo|[aeiouy]/g,
  fr: /[aeiouy]+/g,
  es: /[iu]?[aeo][iuy]?|[iuy]+/g,
  pt: /[aeo][iuo]?|[iuy]/g,
};
/** Letters that stand in a word and aren't spoken. */
const silent: Readonly<Record<Locale, RegExp>> = {
  en: /(?<=[^aeiouyl]|[aeiouy]l)e$|(?<=[^aeioudt])ed$|(?<=[^aeioucghsxz])es$/,
  de: /$^/,
  fr: /(?<=[^aeiouy])(?:e|es|ent)$/,
  es: /(?<=[qg])u(?=[ei])/g,
  pt: /(?<=[qg])u(?=[aei])/g,
};

/** The syllables of a word, near enough for an average over hundreds of words. */
export function syllablesOf(word: string, locale: Locale): number {
  const spoken = word.replace(silent[locale], '');
  return Math.max(1, spoken.match(sounds[locale])?.length ?? 1);
}

/** Words a sentence, syllables a word. */
export interface Averages {
  sentence: number;
  word: number;
}

/** Averages over texts, with a short name in each place. */
export function averagesOf(texts: readonly string[], locale: Locale): Averages {
  const said = texts.map((text) => text.replace(/\{\w+\}/g, 'Ana'));
  const sentences = said.flatMap((text) => text.split(/[.?!]+(?:\s|$)/u)).filter((s) => s.trim());
  const words = said.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, locale), 0);
  return { sentence: words.length / sentences.length, word: syllables / words.length };
}

/**
 * Reading ease, about 0 (hard) to 100 (very easy), by the formula made for each language: Flesch (en, 1948), Amstad
 * (de, 1978), Kandel and Moles (fr, 1958), Fernández Huerta (es, 1959), Martins and others (pt, 1996).
 */
export const readingEase: Readonly<Record<Locale, (averages: Averages) => number>> = {
  en: ({ sentence, word }) => 206.835 - 1.015 * sentence - 84.6 * word,
  de: ({ sentence, word }) => 180 - sentence - 58.5 * word,
  fr: ({ sentence, word }) => 207 - 1.015 * sentence - 73.6 * word,
  es: ({ sentence, word }) => 206.84 - 1.02 * sentence - 60 * word,
  pt: ({ sentence, word }) => 248.835 - 1.015 * sentence - 84.6 * word,
};
