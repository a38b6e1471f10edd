import { prompts } from './en/prompts';
import type { Texts } from './speaking';

/** What the practice prompts ask; loaded with them, after the first paint (`addTexts`). */
export const promptTexts: Texts = {
  en: prompts,
  others: {
    de: () => import('./de/prompts').then(({ prompts }) => prompts),
    fr: () => import('./fr/prompts').then(({ prompts }) => prompts),
    es: () => import('./es/prompts').then(({ prompts }) => prompts),
    pt: () => import('./pt/prompts').then(({ prompts }) => prompts),
  },
};
