import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import { library } from '@/lib/practice';
import { likeness, type Pair, pairsOf } from './words/likeness';
import { eachLanguage, promptsIn } from './words/texts';

/**
 * From here on two texts of one language say the same in nearly the same words: the reworded twins below lie above
 * it, the nearest of the library's pairs, which share a phrase such as "the next time", just under it.
 */
const TWINS = 0.5;
/** Chance makes two texts alike in one language; those alike in all five are about the same thing. */
const TWINS_IN_ALL = 0.4;

const english = promptsIn('en');
const name = ({ likeness: how, one, other }: Pair, texts: readonly string[]) =>
  `${how.toFixed(2)} ${library[one]?.id} “${texts[one]}” / ${library[other]?.id} “${texts[other]}”`;

function meanPairs(): Pair[] {
  const sums = new Map<string, Pair>();
  for (const locale of locales) {
    for (const pair of pairsOf(promptsIn(locale), locale)) {
      const key = `${pair.one} ${pair.other}`;
      const before = sums.get(key)?.likeness ?? 0;
      sums.set(key, { ...pair, likeness: before + pair.likeness / locales.length });
    }
  }
  return [...sums.values()].sort((a, b) => b.likeness - a.likeness);
}

describe('no two prompts', () => {
  it.each(eachLanguage)('are twins in %s', (locale) => {
    const texts = promptsIn(locale);
    const twins = pairsOf(texts, locale).filter((pair) => pair.likeness >= TWINS);
    expect(
      twins.map((pair) => name(pair, texts)),
      `near-twins from ${TWINS}`,
    ).toEqual([]);
  });

  it('are alike in all languages', () => {
    const twins = meanPairs().filter((pair) => pair.likeness >= TWINS_IN_ALL);
    expect(
      twins.map((pair) => name(pair, english)),
      `near-twins from ${TWINS_IN_ALL}`,
    ).toEqual([]);
  });
});

/** What a prompt of the library says, and the same once more. */
const reworded: readonly [Locale, string, string][] = [
  ['en', 'Who is on your side in this?', 'Who is on your side here?'],
  ['en', 'What is the smallest step you can take?', 'Which small step could you take?'],
  ['en', 'What did you hold back, and why?', 'Why did you hold something back?'],
  ['en', 'Which part of it is hardest for you?', 'What is the hardest part for you?'],
  ['de', 'Welches Thema schiebst du vor dir her?', 'Welches Thema schiebst du auf?'],
  ['de', 'Woran erkennen wir, dass es vorangeht?', 'Wie erkennst du, ob es vorangeht?'],
  ['fr', 'Quel sujet remettez-vous sans cesse à plus tard ?', 'Quel sujet remettre plus tard ?'],
  ['es', '¿Qué tema llevas tiempo aplazando?', '¿Qué tema aplazas hace tiempo?'],
  ['pt', 'Que decisão continua pendente?', 'Qual é a decisão pendente?'],
];

describe('the measure of likeness', () => {
  it.each(reworded)('finds a twin in %s: %s', (locale, one, other) => {
    expect(likeness(one, other, locale)).toBeGreaterThanOrEqual(TWINS);
  });

  it('tells apart what only sounds alike, or shares one word', () => {
    const apart = (one: string, other: string) =>
      expect(likeness(one, other, 'en')).toBeLessThan(0.3);
    apart('What are you proud of?', 'Which day is it?');
    apart('What would you like to learn?', 'What would you like to leave behind?');
    apart('Which day will you begin?', 'How would you begin the talk with them?');
  });

  it('can’t see the same meaning in other words: those a reader has to find', () => {
    const missed = likeness('What has been tiring you lately?', 'What wears you out?', 'en');
    expect(missed).toBeLessThan(TWINS);
  });

  it('is the same both ways, and highest for the same text', () => {
    const [one = '', other = ''] = english;
    expect(likeness(one, other, 'en')).toBe(likeness(other, one, 'en'));
    expect(likeness(one, one, 'en')).toBeGreaterThan(0.6);
  });
});
