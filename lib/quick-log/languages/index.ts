import type { QuickLogLocale } from '../types';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Language } from './language';
import { pt } from './pt';

const LANGUAGES: Readonly<Record<QuickLogLocale, readonly Language[]>> = {
  en: [en],
  de: [de, en],
  fr: [fr, en],
  es: [es, en],
  pt: [pt, en],
};

/** The languages a reader of dates is always at hand for: the one in use, then English. */
export function languagesOf(locale: QuickLogLocale): readonly Language[] {
  return LANGUAGES[locale] ?? LANGUAGES.en;
}

const OWN: Readonly<Record<QuickLogLocale, Language>> = { en, de, fr, es, pt };

/** Every language the quick log reads. */
export const LOCALES = Object.keys(OWN) as QuickLogLocale[];

/** What a language's lines are read with. */
export const languageOf = (locale: QuickLogLocale): Language => OWN[locale] ?? en;
