import { sessions } from './en/sessions';
import type { Texts } from './speaking';

/** What guided sessions ask and say; loaded with the first one that is opened (`addTexts`). */
export const sessionTexts: Texts = {
  en: sessions,
  others: {
    de: () => import('./de/sessions').then(({ sessions }) => sessions),
    fr: () => import('./fr/sessions').then(({ sessions }) => sessions),
    es: () => import('./es/sessions').then(({ sessions }) => sessions),
    pt: () => import('./pt/sessions').then(({ sessions }) => sessions),
  },
};
