import { sample } from '../i18n/en/sample';
import type { Texts } from '../i18n/speaking';

/** What the sample is made of, for a page that has not loaded it. */
export const sampleTexts: Texts = {
  en: sample,
  others: {
    de: () => import('../i18n/de/panes').then(({ panes }) => panes),
    fr: () => import('../i18n/fr/panes').then(({ panes }) => panes),
    es: () => import('../i18n/es/panes').then(({ panes }) => panes),
    pt: () => import('../i18n/pt/panes').then(({ panes }) => panes),
  },
};
