import { type Meaning, words } from './words';

/** A time of day as it was written. */
export interface Time {
  is: 'time';
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  /** "18h", "18 Uhr". */
  unit: boolean;
  /** "09:00". */
  zero: boolean;
}
export type Token = Meaning | Time;

/** Longer than any agreed hours that are one range of days and times. */
const LONGEST = 120;

/** Lower-case, without accents, with one kind of dash and apostrophe. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .replace(/\b([ap])\.\s?m\.?(?![a-z])/g, '$1m')
    .replace(/-feiras?\b/g, '')
    .replace(/(?<=[a-z])\.(?!\d)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '');
}

const TIME =
  /(\d{1,2})(?:[:.](\d{2})|\s?h\s?(\d{2}))?(?!\d)(?:\s?(am|pm|uhr|heures?|horas?|hrs?|hs?|o'clock))?(?![a-z\d])/y;

const escaped = (word: string) => word.replace(/[+/&]/g, '\\$&');
const known = [...words.keys()].sort((a, b) => b.length - a.length).map(escaped);
/** A word ends where no letter follows; a sign anywhere. */
const WORD = new RegExp(`(?:${known.join('|')})(?:(?<=[^a-z])|(?![a-z]))`, 'y');

function timeAt(text: string, at: number): [Time, number] | null {
  TIME.lastIndex = at;
  const match = TIME.exec(text);
  if (!match) return null;
  const [all, digits = '', colon, letter, after] = match;
  const half = after === 'am' || after === 'pm' ? after : null;
  const unit = letter !== undefined || (after !== undefined && half === null);
  const time: Time = {
    ...{ is: 'time', hour: Number(digits), minute: Number(colon ?? letter ?? 0) },
    ...{ half, unit, zero: digits.length === 2 && digits.startsWith('0') },
  };
  return [time, at + all.length];
}

function wordAt(text: string, at: number): [Meaning, number] | null {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  const meaning = words.get(word);
  return meaning ? [meaning, at + word.length] : null;
}

/** The words, signs and times of a text; null where one of them isn't known, or the text is long. */
export function tokensOf(text: string): Token[] | null {
  if (text.length > LONGEST) return null;
  const from = plain(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < from.length) {
    if (from[at] === ' ') {
      at += 1;
      continue;
    }
    const found = timeAt(from, at) ?? wordAt(from, at);
    if (!found) return null;
    const [token, next] = found;
    if (token.is !== 'skip') tokens.push(token);
    at = next;
  }
  return tokens;
}
