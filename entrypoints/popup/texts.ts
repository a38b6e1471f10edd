import { logging } from '@/lib/i18n/en/logging';
import { panelWords } from '@/lib/i18n/en/panel-words';
import { popup } from '@/lib/i18n/en/popup';
import { quickLog } from '@/lib/i18n/en/quick-log';
import { ui } from '@/lib/i18n/en/ui';
import type { Texts } from '@/lib/i18n/speaking';

/** What the popup says. */
export const texts: Texts = {
  en: { ...logging, ...panelWords, ...popup, ...quickLog, ...ui },
  others: {
    de: () => import('@/lib/i18n/de/panes').then(({ panes }) => panes),
    fr: () => import('@/lib/i18n/fr/panes').then(({ panes }) => panes),
    es: () => import('@/lib/i18n/es/panes').then(({ panes }) => panes),
    pt: () => import('@/lib/i18n/pt/panes').then(({ panes }) => panes),
  },
};
