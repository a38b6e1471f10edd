import { search } from './en/search';
import type { Texts } from './speaking';

/** What the search says; loaded where it is opened first (`addTexts`), and whole with the desk. */
export const searchTexts: Texts = {
  en: search,
  others: {
    de: () => import('./de/search').then(({ search }) => search),
    fr: () => import('./fr/search').then(({ search }) => search),
    es: () => import('./es/search').then(({ search }) => search),
    pt: () => import('./pt/search').then(({ search }) => search),
  },
};
