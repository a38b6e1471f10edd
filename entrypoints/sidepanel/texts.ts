import { notes } from '@/lib/i18n/en/notes';
import { panel } from '@/lib/i18n/en/panel';
import { ui } from '@/lib/i18n/en/ui';
import type { Texts } from '@/lib/i18n/speaking';

/** What the panel says from its first paint on; the rest comes with `components/panel/later-texts`. */
export const texts: Texts = {
  en: { ...notes, ...panel, ...ui },
  others: {
    de: () => import('@/lib/i18n/de/panes').then(({ panes }) => panes),
    fr: () => import('@/lib/i18n/fr/panes').then(({ panes }) => panes),
    es: () => import('@/lib/i18n/es/panes').then(({ panes }) => panes),
    pt: () => import('@/lib/i18n/pt/panes').then(({ panes }) => panes),
  },
};
