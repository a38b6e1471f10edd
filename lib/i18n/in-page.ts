import type { Wording } from '../shared/wording';
import { detection as deDetection } from './de/detection';
import { meetings as deMeetings } from './de/meetings';
import { menu as deMenu } from './de/menu';
import { page as dePage } from './de/page';
import { detection as enDetection } from './en/detection';
import { meetings as enMeetings } from './en/meetings';
import { menu as enMenu } from './en/menu';
import { page as enPage } from './en/page';
import { detection as esDetection } from './es/detection';
import { meetings as esMeetings } from './es/meetings';
import { menu as esMenu } from './es/menu';
import { page as esPage } from './es/page';
import { createFormatter, type Translate } from './format';
import { detection as frDetection } from './fr/detection';
import { meetings as frMeetings } from './fr/meetings';
import { menu as frMenu } from './fr/menu';
import { page as frPage } from './fr/page';
import type { Locale } from './locales';
import type { Messages } from './message';
import { detection as ptDetection } from './pt/detection';
import { meetings as ptMeetings } from './pt/meetings';
import { menu as ptMenu } from './pt/menu';
import { page as ptPage } from './pt/page';

// The background's late script can't import() either: all of them are at hand in it.
const catalogues: Record<Locale, Messages> = {
  en: { ...enPage, ...enMenu, ...enDetection, ...enMeetings },
  de: { ...dePage, ...deMenu, ...deDetection, ...deMeetings },
  fr: { ...frPage, ...frMenu, ...frDetection, ...frMeetings },
  es: { ...esPage, ...esMenu, ...esDetection, ...esMeetings },
  pt: { ...ptPage, ...ptMenu, ...ptDetection, ...ptMeetings },
};

/** Words for other sites' pages and for the menu over them; the background's late script is told the language. */
export function wordsInPage(locale: Locale): { t: Translate; word: (wording: Wording) => string } {
  const format = createFormatter(locale, catalogues[locale]);
  return { t: (id, ...args) => format(id, args[0]), word: ({ id, params }) => format(id, params) };
}
