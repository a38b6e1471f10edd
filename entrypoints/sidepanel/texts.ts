import { detection } from '@/lib/i18n/en/detection';
import { logging } from '@/lib/i18n/en/logging';
import { meetings } from '@/lib/i18n/en/meetings';
import { notes } from '@/lib/i18n/en/notes';
import { panel } from '@/lib/i18n/en/panel';
import { popup } from '@/lib/i18n/en/popup';
import { quickLog } from '@/lib/i18n/en/quick-log';
import { ui } from '@/lib/i18n/en/ui';
import type { Texts } from '@/lib/i18n/speaking';

/** What the panel says. */
export const texts: Texts = {
  en: { ...detection, ...logging, ...meetings, ...notes, ...panel, ...popup, ...quickLog, ...ui },
  others: {
    de: () => import('@/lib/i18n/de/panes').then(({ panes }) => panes),
    fr: () => import('@/lib/i18n/fr/panes').then(({ panes }) => panes),
    es: () => import('@/lib/i18n/es/panes').then(({ panes }) => panes),
    pt: () => import('@/lib/i18n/pt/panes').then(({ panes }) => panes),
  },
};
