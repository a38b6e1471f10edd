import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts as popup } from '@/entrypoints/popup/texts';
import { texts as panel } from '@/entrypoints/sidepanel/texts';
import { de } from '@/lib/i18n/de';
import { background as deBackground } from '@/lib/i18n/de/background';
import { panes as dePanes } from '@/lib/i18n/de/panes';
import { en } from '@/lib/i18n/en';
import { background as enBackground } from '@/lib/i18n/en/background';
import { es } from '@/lib/i18n/es';
import { background as esBackground } from '@/lib/i18n/es/background';
import { panes as esPanes } from '@/lib/i18n/es/panes';
import { fr } from '@/lib/i18n/fr';
import { background as frBackground } from '@/lib/i18n/fr/background';
import { panes as frPanes } from '@/lib/i18n/fr/panes';
import { directionOf, localeFor, localeNames, locales, regionFor } from '@/lib/i18n/locales';
import type { Message, Messages } from '@/lib/i18n/message';
import { pt } from '@/lib/i18n/pt';
import { background as ptBackground } from '@/lib/i18n/pt/background';
import { panes as ptPanes } from '@/lib/i18n/pt/panes';

const ROOT = resolve(import.meta.dirname, '../..');
const languages: Record<string, { all: Messages; panes: Messages; background: Messages }> = {
  de: { all: de, panes: dePanes, background: deBackground },
  fr: { all: fr, panes: frPanes, background: frBackground },
  es: { all: es, panes: esPanes, background: esBackground },
  pt: { all: pt, panes: ptPanes, background: ptBackground },
};
const offered = locales.filter((locale) => locale !== 'en');

/** The languages whose area files say that they are done. */
const finished = Object.keys(languages).filter((locale) => {
  const folder = join(ROOT, 'lib/i18n', locale);
  return readdirSync(folder).every(
    (file) => !readFileSync(join(folder, file), 'utf8').includes('unfinished<'),
  );
});

const missing = (wanted: Messages, found: Messages) =>
  Object.keys(wanted).filter((id) => !(id in found));

/** The forms a language needs: all that numbers below a million take. */
function formsOf(locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  const numbers = Array.from({ length: 200 }, (_, n) => n);
  return [...new Set(numbers.map((n) => rules.select(n)))];
}

const lackingForms = (locale: string, messages: Messages) =>
  Object.entries(messages).flatMap(([id, message]: [string, Message]) =>
    typeof message === 'string'
      ? []
      : formsOf(locale)
          .filter((form) => !(form in message))
          .map((form) => `${id}: ${form}`),
  );

describe('the languages on offer', () => {
  it('are those that are complete, English first', () => {
    expect(locales[0]).toBe('en');
    expect([...offered].sort()).toEqual(finished.sort());
    expect(Object.keys(localeNames).sort()).toEqual(['en', ...Object.keys(languages)].sort());
  });

  it.each(Object.entries(languages))('%s holds no text that English lacks', (_, { all }) => {
    expect(missing(all, en)).toEqual([]);
  });

  it.each(finished.map((locale) => [locale] as const))(
    '%s is complete wherever it is spoken',
    (locale) => {
      const { all, panes, background } = languages[locale] ?? {
        all: {},
        panes: {},
        background: {},
      };
      expect(missing(en, all)).toEqual([]);
      expect(missing({ ...panel.en, ...popup.en }, panes)).toEqual([]);
      expect(missing(enBackground, background)).toEqual([]);
      expect(lackingForms(locale, all)).toEqual([]);
    },
  );
});

describe('which language is spoken', () => {
  it('is the one chosen, else the best that the browser asks for, else English', () => {
    expect(localeFor('en', ['de-DE'])).toBe('en');
    expect(localeFor(null, ['ja', 'en-GB', 'de'])).toBe('en');
    expect(localeFor(null, [])).toBe('en');
    expect(localeFor('ja', ['ja'])).toBe('en');
    for (const locale of offered) {
      expect(localeFor(locale, ['en'])).toBe(locale);
      expect(localeFor(null, ['ja', `${locale.toUpperCase()}-XX`, 'en'])).toBe(locale);
    }
  });

  it('writes dates as the user’s own region does', () => {
    expect(regionFor('en', ['de-DE', 'en-US'])).toBe('en-US');
    expect(regionFor('en', ['en', 'de-DE'])).toBe('en-GB');
    expect(regionFor('pt', ['pt-BR', 'en'])).toBe('pt-BR');
    expect(regionFor('fr', ['en-US'])).toBe('fr');
  });

  it('runs to the left in Arabic and Hebrew only', () => {
    expect(['en', 'de', 'ar', 'he-IL'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });
});

it('names the extension in every language that the browser may show', () => {
  const read = (locale: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(join(ROOT, 'public/_locales', locale, 'messages.json'), 'utf8'));
  const ids = Object.keys(read('en'));
  for (const locale of readdirSync(join(ROOT, 'public/_locales'))) {
    const names = read(locale);
    expect(Object.keys(names)).toEqual(ids);
    // The stores' limits: 75 characters for a name (Chrome), 132 for a description.
    expect(names.extension_name?.message.length).toBeLessThanOrEqual(75);
    expect(names.extension_description?.message.length).toBeLessThanOrEqual(132);
  }
});
