import type { QuickLogLocale } from '../quick-log/types';

const known: readonly QuickLogLocale[] = ['en', 'de', 'fr', 'es', 'pt'];

/** The quick log's language: the one chosen, else the browser's (BCP 47), else English. */
export function localeFrom(chosen: string | null, browserLocale: string): QuickLogLocale {
  const wanted = (chosen ?? browserLocale).slice(0, 2).toLowerCase();
  return known.find((locale) => locale === wanted) ?? 'en';
}
