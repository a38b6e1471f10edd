import { lock } from '@/lib/i18n/en/lock';
import type { Texts } from '@/lib/i18n/speaking';

/** What only the lock's screen says: no page is larger for it before it is locked, in no language. */
export const lockTexts: Texts = {
  en: lock,
  others: {
    de: () => import('@/lib/i18n/de/lock').then(({ lock }) => lock),
    fr: () => import('@/lib/i18n/fr/lock').then(({ lock }) => lock),
    es: () => import('@/lib/i18n/es/lock').then(({ lock }) => lock),
    pt: () => import('@/lib/i18n/pt/lock').then(({ lock }) => lock),
  },
};
