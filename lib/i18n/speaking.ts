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
let turn = 0;

const inEnglish = (): Messages => Object.assign({}, ...parts.map(({ en }) => en));

/** A language that can't be loaded, as when an update replaced the files, is no reason for a blank page. */
async function loaded(locale: Exclude<Locale, 'en'>): Promise<Messages | null> {
  const found = await Promise.all(parts.map(({ others }) => others[locale]())).catch(() => null);
  return found && Object.assign({}, ...found);
}

async function speakOther(locale: Exclude<Locale, 'en'>): Promise<void> {
  turn += 1;
  const mine = turn;
  const messages = await loaded(locale);
  // A language chosen since then goes first.
  if (mine === turn) speakNow(messages ? locale : 'en', messages ?? inEnglish());
}

function speakNow(locale: Locale, messages: Messages): void {
  spoken = locale;
  speak(locale, messages);
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
  if (locale !== 'en') return speakOther(locale);
  turn += 1;
  speakNow('en', inEnglish());
  return null;
}

/** Adds texts to what is spoken here: a page's own, or those of a part that is loaded later. */
export function addTexts(texts: Texts): Promise<void> | null {
  if (!parts.includes(texts)) parts.push(texts);
  return speakIn(spoken);
}
