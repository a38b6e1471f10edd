import { describe, expect, it } from 'vitest';
import { word } from '@/lib/i18n/translate';
import { library, pickPrompts } from '@/lib/practice';
import { plainMeeting } from './situations';
import { jargonIn } from './words/jargon';
import { averagesOf, readingEase, syllablesOf } from './words/reading';
import { eachLanguage, everyTextIn, promptsIn, textOf } from './words/texts';

/** What a tired reader takes in at a glance. */
const LONGEST = 140;
/** The scale calls 80 and more easy, 90 and more very easy. */
const EASY = 80;
const LONGEST_SENTENCE = 16;
/** A long first name; a goal is cut to so many characters and its "…". */
const NAME = 'Maximiliane-Charlotte';
const GOAL = 49;

const filled = (text: string) =>
  text.replaceAll('{name}', NAME).replaceAll('{goal}', 'g'.repeat(GOAL));
const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{N}’]+/gu)?.length ?? 0;

describe.each(eachLanguage)('what prompts say in %s', (locale) => {
  it('fits into 140 characters, also with a long name and a long goal', () => {
    const texts = everyTextIn(locale).filter((text) => !text.includes('{question}'));
    expect(texts.map(filled).filter((text) => text.length > LONGEST)).toEqual([]);
    expect(promptsIn(locale).filter((text) => text.length > 90)).toEqual([]);
  });

  it('fits also where it names the question before', () => {
    const asked = library.filter(({ followUps }) => followUps.length > 0);
    const why = textOf('prompts.why.follows', locale);
    const said = asked.map(({ text }) => why.replace('{question}', textOf(text, locale)));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => text.length > LONGEST)).toEqual([]);
  });

  it('holds no jargon', () => {
    const found = everyTextIn(locale).flatMap((text) =>
      jargonIn(text, locale).map((one) => `${one}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('reads easily, and no sentence is long', () => {
    const texts = promptsIn(locale);
    expect(readingEase[locale](averagesOf(texts, locale))).toBeGreaterThan(EASY);
    const sentences = texts.flatMap((text) => text.split(/[.?!]+(?:\s|$)/u));
    expect(sentences.filter((one) => wordsIn(one) > LONGEST_SENTENCE)).toEqual([]);
  });

  it('neither exclaims nor praises, and has its own quotes and apostrophes', () => {
    const odd = /!|¡|['"]|\bgreat\b|well done|excellent|awesome|toll|super|bravo|genial|ótimo/i;
    expect(everyTextIn(locale).filter((text) => odd.test(text))).toEqual([]);
  });
});

describe('the measures', () => {
  it('find jargon in any case, at the beginning of a word', () => {
    expect(jargonIn('Let us Leverage synergies.', 'en')).toEqual(['leverage', 'synerg']);
    expect(jargonIn('Welche Maßnahmen bringen Mehrwert?', 'de')).toEqual(['massnahme', 'mehrwert']);
    expect(jargonIn('Quels leviers piloter ?', 'fr')).toEqual(['levier', 'piloter']);
    expect(jargonIn('¿Cómo optimizar la gestión?', 'es')).toEqual(['optimiz']);
    expect(jargonIn('Como alavancar a estratégia?', 'pt')).toEqual(['alavanc', 'estrateg']);
    expect(jargonIn('What would you like to read?', 'en')).toEqual([]);
  });

  it('count syllables', () => {
    const count = (locale: Parameters<typeof syllablesOf>[1], words: string) =>
      words.split(' ').map((one) => syllablesOf(one, locale));
    expect(count('en', 'before little asked wanted people while')).toEqual([2, 2, 1, 2, 2, 1]);
    expect(count('de', 'arbeiten bleibt freuen')).toEqual([3, 1, 2]);
    expect(count('fr', 'quelque chose reste')).toEqual([2, 1, 1]);
    expect(count('es', 'quieres reunion bueno')).toEqual([2, 2, 2]);
    expect(count('pt', 'quando pessoa seria nao')).toEqual([2, 3, 3, 1]);
  });

  it('call an office sentence hard', () => {
    const hard = 'Organisational stakeholders operationalise interdisciplinary responsibilities.';
    expect(readingEase.en(averagesOf([hard], 'en'))).toBeLessThan(0);
  });
});

it('cuts a long goal, so that the prompt and its reason stay short', () => {
  const text =
    'Speak in front of the whole department without notes and without fear, twice a year';
  const [goal] = pickPrompts({ ...plainMeeting, untouched: [{ id: 'g', text }] }, 1);
  const said = [goal?.text, goal?.why].map((one) => (one ? word(one) : ''));
  expect(goal?.prompt.needs).toBe('goal');
  for (const one of said) {
    expect(one).toContain('Speak in front of the whole department without…');
    expect(one.length).toBeLessThanOrEqual(LONGEST);
  }
});
