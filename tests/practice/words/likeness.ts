import type { Locale } from '@/lib/i18n/locales';
import { wordsOf } from '@/lib/practice/text';
import { stopWords } from './stop-words';

/** As many letters as tell words of one family, in all five languages: "decided" and "decides". */
const STEM = 5;

/** The words that a text is about, folded, without places like `{name}`; all of them where none is left. */
export function contentOf(text: string, locale: Locale): string[] {
  const words = wordsOf(text.replace(/\{\w+\}/g, ' '));
  const own = words.filter((word) => !stopWords[locale].has(word));
  return own.length > 0 ? own : words;
}

/** What a text is compared by: its stems, and how often each run of three letters stands in them. */
interface Profile {
  stems: ReadonlySet<string>;
  grams: ReadonlyMap<string, number>;
  length: number;
}

function profileOf(text: string, locale: Locale): Profile {
  const content = contentOf(text, locale);
  const grams = new Map<string, number>();
  for (const word of content) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) {
      const gram = padded.slice(at, at + 3);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  }
  const length = Math.sqrt([...grams.values()].reduce((sum, n) => sum + n * n, 0));
  return { stems: new Set(content.map((word) => word.slice(0, STEM))), grams, length };
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / (one.size + other.size - shared + 1);
}

function cosine(one: Profile, other: Profile): number {
  let sum = 0;
  for (const [gram, n] of one.grams) sum += n * (other.grams.get(gram) ?? 0);
  return sum / (one.length * other.length + 8);
}

const alike = (one: Profile, other: Profile) =>
  (jaccard(one.stems, other.stems) + cosine(one, other)) / 2;

/**
 * How alike two texts are, 0 to 1: the mean of the stems they share (Jaccard) and of their three-letter runs
 * (cosine), small words out. Both are held down for short texts, where one shared word proves little. It sees
 * shared words, not a shared meaning in other words.
 */
export function likeness(one: string, other: string, locale: Locale): number {
  return alike(profileOf(one, locale), profileOf(other, locale));
}

export interface Pair {
  likeness: number;
  one: number;
  other: number;
}

/** All pairs of texts by their places in the list, most alike first. */
export function pairsOf(texts: readonly string[], locale: Locale): Pair[] {
  const profiles = texts.map((text) => profileOf(text, locale));
  const pairs = profiles.flatMap((profile, one) =>
    profiles
      .slice(one + 1)
      .map((next, by) => ({ likeness: alike(profile, next), one, other: one + 1 + by })),
  );
  return pairs.sort((a, b) => b.likeness - a.likeness);
}
