import type { Wording } from '../shared/wording';
import { en } from './en';
import { createFormatter, type Translate } from './format';

export type { Wording } from '../shared/wording';
export type { Catalogue, MessageId, Translate } from './format';

/** Builds a `Translate` over the whole catalogue for a locale (BCP 47). */
export function createTranslate(locale = 'en', catalogue = en): Translate {
  return createFormatter(locale, catalogue);
}

const english = createFormatter('en', en);

/** Words a `Wording`; an id that this version doesn't know is shown as it is. */
export function word(wording: Wording): string {
  return english(wording.id, wording.params);
}
