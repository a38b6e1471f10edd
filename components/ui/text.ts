import { createTranslate } from '@/lib/i18n/translate';

/** The catalogue's texts, for components. */
export const t = createTranslate();
