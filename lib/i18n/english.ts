import { en } from './en';
import { createFormatter, type Translate } from './format';
import { speak } from './translate';

/** The whole English catalogue, for scripts and tests: pages load only their part. */
export function createTranslate(locale = 'en'): Translate {
  return createFormatter(locale, en);
}

/** Makes `t` and `word` speak English in full. */
export function speakEnglish(): void {
  speak('en', en);
}
