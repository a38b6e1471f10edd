import { beside } from '@/lib/i18n/en/beside';
import type { Texts } from '@/lib/i18n/speaking';

/** What only the panel beside a page says. Other languages come whole, with the page's first words. */
export const besideTexts: Texts = {
  en: beside,
  others: {
    de: () => import('@/lib/i18n/de/panes').then(({ panes }) => panes),
    fr: () => import('@/lib/i18n/fr/panes').then(({ panes }) => panes),
    es: () => import('@/lib/i18n/es/panes').then(({ panes }) => panes),
    pt: () => import('@/lib/i18n/pt/panes').then(({ panes }) => panes),
  },
};
