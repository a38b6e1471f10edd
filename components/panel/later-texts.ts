import { detection } from '@/lib/i18n/en/detection';
import { meetings } from '@/lib/i18n/en/meetings';
import { panelIdle } from '@/lib/i18n/en/panel-idle';
import { panelLater } from '@/lib/i18n/en/panel-later';
import { popup } from '@/lib/i18n/en/popup';
import { prepare } from '@/lib/i18n/en/prepare';
import { pulse } from '@/lib/i18n/en/pulse';
import { quickLog } from '@/lib/i18n/en/quick-log';
import { settle } from '@/lib/i18n/en/settle';
import { addTexts, type Texts } from '@/lib/i18n/speaking';

/** What only the panel's later parts say. Other languages come whole, with the page's first words. */
export const laterTexts: Texts = {
  en: {
    ...detection,
    ...meetings,
    ...panelIdle,
    ...panelLater,
    ...popup,
    ...prepare,
    ...pulse,
    ...quickLog,
    ...settle,
  },
  others: {
    de: () => import('@/lib/i18n/de/panes').then(({ panes }) => panes),
    fr: () => import('@/lib/i18n/fr/panes').then(({ panes }) => panes),
    es: () => import('@/lib/i18n/es/panes').then(({ panes }) => panes),
    pt: () => import('@/lib/i18n/pt/panes').then(({ panes }) => panes),
  },
};

void addTexts(laterTexts);
