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

/** What a small word counts beside one that a text is about. */
const SMALL = 0.25;

/** What a text is compared by: its weighed stems, and how often each run of three letters stands in its content. */
interface Profile {
  stems: ReadonlyMap<string, number>;
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
  const small = wordsOf(text.replace(/\{\w+\}/g, ' ')).filter((word) => !content.includes(word));
  const weighed = (words: readonly string[], weight: number) =>
    words.map((word) => [word.slice(0, STEM), weight] as const);
  return { stems: new Map([...weighed(small, SMALL), ...weighed(content, 1)]), grams, length };
}

/** Shared weight among all weight (Jaccard). */
function jaccard(one: Profile['stems'], other: Profile['stems']): number {
  const sum = (stems: Profile['stems']) => [...stems.values()].reduce((all, n) => all + n, 0);
  const shared = sum(new Map([...one].filter(([stem]) => other.has(stem))));
  return shared / (sum(one) + sum(other) - shared);
}

function cosine(one: Profile, other: Profile): number {
  let sum = 0;
  for (const [gram, n] of one.grams) sum += n * (other.grams.get(gram) ?? 0);
  return sum / (one.length * other.length + 8);
}

const alike = (one: Profile, other: Profile) =>
  (jaccard(one.stems, other.stems) + cosine(one, other)) / 2;

/**
 * How alike two texts are, 0 to 1: the mean of the stems they share (Jaccard, small words count a quarter) and of the
 * three-letter runs of what they are about (cosine, held down in short texts, where one shared word proves little). It
 * sees shared words, not a shared meaning in other words.
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
