import { prompts as de } from '@/lib/i18n/de/prompts';
import { prompts as en } from '@/lib/i18n/en/prompts';
import { prompts as es } from '@/lib/i18n/es/prompts';
import { prompts as fr } from '@/lib/i18n/fr/prompts';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Message, Messages } from '@/lib/i18n/message';
import { prompts as pt } from '@/lib/i18n/pt/prompts';
import { library } from '@/lib/practice';

const catalogues: Readonly<Record<Locale, Messages>> = { en, de, fr, es, pt };
const formsOf = (message: Message | undefined): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});

/** What a text of the library says in one language. */
export const textOf = (id: string, locale: Locale): string =>
  formsOf(catalogues[locale][id]).join(' ');

/** The library's texts in its order, one list a language. */
export const promptsIn = (locale: Locale): string[] =>
  library.map(({ text }) => textOf(text, locale));

/** Every text about prompts: also purposes and reasons, each plural form by itself. */
export const everyTextIn = (locale: Locale): string[] =>
  Object.values(catalogues[locale]).flatMap(formsOf);

/** One row a language, for `it.each`. */
export const eachLanguage: readonly [Locale][] = locales.map((locale) => [locale]);
