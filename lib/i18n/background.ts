import { background as de } from './de/background';
import { background as en } from './en/background';
import { background as es } from './es/background';
import { background as fr } from './fr/background';
import { type Locale, localeFor, regionFor } from './locales';
import { type Manner, writeLike } from './manner';
import type { Messages } from './message';
import { background as pt } from './pt/background';
import { speak } from './translate';

// A service worker can't import() later, so all of them are at hand; they are short.
const catalogues: Record<Locale, Messages> = { en, de, fr, es, pt };

/** Makes the background speak as the user chose; `wanted` are the languages the user reads, best first. */
export function speakInBackground(
  chosen: Omit<Manner, 'tag'> & { locale: string | null },
  wanted: readonly string[],
): void {
  const { hourCycle, weekStart } = chosen;
  const locale = localeFor(chosen.locale, wanted);
  writeLike({ tag: regionFor(locale, wanted), hourCycle, weekStart });
  speak(locale, catalogues[locale]);
}
