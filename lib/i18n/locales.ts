/** The languages of Cairn (BCP 47). */
export type Locale = 'en' | 'de' | 'fr' | 'es' | 'pt';

/** Those whose catalogue is complete, in the order they are offered; a test holds it. */
export const locales: readonly Locale[] = ['en', 'de', 'fr', 'es', 'pt'];

/** What each language calls itself: a list of languages is never translated. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
};

/** Languages written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

const languageOf = (tag: string) => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/**
 * The language to speak: the one chosen, else the first that the user reads (`navigator.languages`,
 * best first), else English. Anything that isn't offered is passed over.
 */
export function localeFor(chosen: string | null, wanted: readonly string[]): Locale {
  const tags = chosen === null ? wanted : [chosen, ...wanted];
  const found = tags.map((tag) => locales.find((locale) => locale === languageOf(tag)));
  return found.find((locale) => locale !== undefined) ?? 'en';
}

/**
 * The tag to write dates and numbers with: the user's own region of the language, "en-US" for English
 * where the browser says so; without one, the language's usual form (British for English).
 */
export function regionFor(locale: Locale, wanted: readonly string[]): string {
  const own = wanted.find((tag) => languageOf(tag) === locale && tag.includes('-'));
  return own ?? (locale === 'en' ? 'en-GB' : locale);
}

/** The writing direction of a locale, for `<html dir>`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(languageOf(locale)) ? 'rtl' : 'ltr';
}
