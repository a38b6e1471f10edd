import type { Wording } from '../shared/wording';
import { detection as deDetection } from './de/detection';
import { meetings as deMeetings } from './de/meetings';
import { page as dePage } from './de/page';
import { detection as enDetection } from './en/detection';
import { meetings as enMeetings } from './en/meetings';
import { page as enPage } from './en/page';
import { detection as esDetection } from './es/detection';
import { meetings as esMeetings } from './es/meetings';
import { page as esPage } from './es/page';
import { createFormatter, type Translate } from './format';
import { detection as frDetection } from './fr/detection';
import { meetings as frMeetings } from './fr/meetings';
import { page as frPage } from './fr/page';
import type { Locale } from './locales';
import type { Messages } from './message';
import { detection as ptDetection } from './pt/detection';
import { meetings as ptMeetings } from './pt/meetings';
import { page as ptPage } from './pt/page';

// The background's late script can't import() either: all of them are at hand in it.
const catalogues: Record<Locale, Messages> = {
  en: { ...enPage, ...enDetection, ...enMeetings },
  de: { ...dePage, ...deDetection, ...deMeetings },
  fr: { ...frPage, ...frDetection, ...frMeetings },
  es: { ...esPage, ...esDetection, ...esMeetings },
  pt: { ...ptPage, ...ptDetection, ...ptMeetings },
};

/** Words for other sites' pages, which the background's late script gives: it has a language of its own to be told. */
export function wordsInPage(locale: Locale): { t: Translate; word: (wording: Wording) => string } {
  const format = createFormatter(locale, catalogues[locale]);
  return { t: (id, ...args) => format(id, args[0]), word: ({ id, params }) => format(id, params) };
}
