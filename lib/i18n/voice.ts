import { written } from './dates';
import { recapWords } from './en/recap-words';
import { createFormatter, type Translate } from './format';
import { type Locale, regionFor } from './locales';
import { manner } from './manner';
import type { Messages } from './message';

/** Words and days in a language that may be another than the page's. */
export interface Voice {
  locale: Locale;
  say: Translate;
  /** "Thu 14 May 2026" for a local date (`YYYY-MM-DD`): with its year, since it is read elsewhere and later. */
  day(date: string): string;
}

const others: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Messages>>> = {
  de: () => import('./de/recap-words').then((all) => all.recapWords),
  fr: () => import('./fr/recap-words').then((all) => all.recapWords),
  es: () => import('./es/recap-words').then((all) => all.recapWords),
  pt: () => import('./pt/recap-words').then((all) => all.recapWords),
};

/** Speaks to somebody else in `locale`, of recaps only. Rejects where the language can't be loaded. */
export async function voiceIn(locale: Locale): Promise<Voice> {
  const format = createFormatter(locale, locale === 'en' ? recapWords : await others[locale]());
  const shape = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const days = new Intl.DateTimeFormat(regionFor(locale, [manner().tag]), {
    ...shape,
    timeZone: 'UTC',
  });
  return {
    locale,
    say: (id, ...args) => format(id, args[0]),
    day: (date) => written(locale, days.format(Date.parse(date))),
  };
}
