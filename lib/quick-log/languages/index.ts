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

/** The languages to read a line in: the one in use, then English. */
export function languagesOf(locale: QuickLogLocale): readonly Language[] {
  return LANGUAGES[locale] ?? LANGUAGES.en;
}
