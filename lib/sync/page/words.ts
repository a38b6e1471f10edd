import { wordsInPage } from '@/lib/i18n/in-page';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import type { PageAnswer } from '@/lib/page/types';

export type Button = NonNullable<PageAnswer['button']>;

/** What answering a page needs to know: the language to speak, and whether the page can read what it is told. */
export interface PageDeps {
  locale: Locale;
  overheard?: boolean;
}

/** An answer with its button, or with nothing to say. */
export function answerWith({ locale }: PageDeps, button: PageAnswer['button']): PageAnswer {
  const { t } = wordsInPage(locale);
  const words = {
    cairn: t('page.cairn'),
    notThis: t('page.notThis'),
    neverHere: t('page.neverHere'),
    yes: t('page.yes'),
    no: t('page.no'),
    close: t('page.close'),
  };
  return { button, words, lang: locale, dir: directionOf(locale) };
}
