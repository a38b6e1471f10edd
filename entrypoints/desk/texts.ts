import { en } from '@/lib/i18n/en';
import type { Texts } from '@/lib/i18n/speaking';

/** What the desk says. */
export const texts: Texts = {
  en,
  others: {
    de: () => import('@/lib/i18n/de').then(({ de }) => de),
    fr: () => import('@/lib/i18n/fr').then(({ fr }) => fr),
    es: () => import('@/lib/i18n/es').then(({ es }) => es),
    pt: () => import('@/lib/i18n/pt').then(({ pt }) => pt),
  },
};
