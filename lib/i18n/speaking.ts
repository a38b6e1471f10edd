import type { Locale } from './locales';
import type { Messages } from './message';
import { speak } from './translate';

/** A part of the catalogue: English is at hand, the other languages are loaded when they are spoken. */
export interface Texts {
  en: Messages;
  others: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Messages>>>;
}

const parts: Texts[] = [];
let spoken: Locale = 'en';
let wanted: Locale = 'en';
/** The latest change of language, while it is on its way. */
let latest: Promise<void> | null = null;

const inEnglish = (): Messages => Object.assign({}, ...parts.map(({ en }) => en));

/** A language that can't be loaded, as when an update replaced the files, is no reason for a blank page. */
async function loaded(locale: Exclude<Locale, 'en'>): Promise<Messages | null> {
  const found = await Promise.all(parts.map(({ others }) => others[locale]())).catch(() => null);
  return found && Object.assign({}, ...found);
}

function speakNow(locale: Locale, messages: Messages): void {
  spoken = locale;
  speak(locale, messages);
}

function speakOther(locale: Exclude<Locale, 'en'>): Promise<void> {
  const mine: Promise<void> = loaded(locale).then((messages): Promise<void> | undefined => {
    // A change made since then goes first, and is what was waited for.
    if (latest !== mine) return latest ?? undefined;
    speakNow(messages ? locale : 'en', messages ?? inEnglish());
    return undefined;
  });
  return mine;
}

/** The language spoken here now. */
export function spokenHere(): Locale {
  return spoken;
}

/**
 * Speaks a language, with all texts added so far. English is spoken at once, so that its users wait for
 * nothing; for another the promise tells when.
 */
export function speakIn(locale: Locale): Promise<void> | null {
  wanted = locale;
  if (locale === 'en') {
    latest = null;
    speakNow('en', inEnglish());
  } else latest = speakOther(locale);
  return latest;
}

/** Adds texts to what is spoken here: a page's own, or those of a part that is loaded later. */
export function addTexts(texts: Texts): Promise<void> | null {
  if (!parts.includes(texts)) parts.push(texts);
  return speakIn(wanted);
}
