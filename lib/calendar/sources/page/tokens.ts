import type { Meaning, Names } from './names';

/** A piece of a time text. */
export type Token =
  | { kind: 'word'; meaning: Meaning }
  /** A number of one or two digits: a day, or an hour where a half of the day is told later. */
  | { kind: 'number'; value: number }
  | { kind: 'year'; value: number }
  /** A date made of numbers alone, as written; null where there is no year. */
  | { kind: 'numeric'; parts: readonly number[]; iso: boolean }
  | { kind: 'time'; hour: number; minute: number; half: 'am' | 'pm' | null }
  | { kind: 'all-day' };

/** Words that join the pieces and tell nothing, in the five languages; folded. */
const JOINTS = new Set(
  (
    'the on of at to and until from de do da del le la el o e y et a as das aos du au les los al ate hasta ' +
    'jusqu desde der den dem am vom zum bis und um von uhr h'
  ).split(' '),
);

/** Said of whole days; folded. */
const ALL_DAY =
  /^(?:all[ -]day|ganztagig(?:er termin)?|ganzer tag|toute la journee|journee entiere|todo el dia|dia completo|o dia (?:todo|inteiro)|dia inteiro|todo o dia)/u;

const HALF = /^\s?([ap])\.?\s?m(?:\.|\b)/iu;
const CLOCK = /^(\d{1,2})(?::(\d{2})(?::00)?(?!\d)|\s?h\s?(\d{2})?(?![\p{L}\d])|\s?uhr\b)/iu;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const NUMERIC = /^(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d:])/u;
const NUMBER = /^(\d{4}|\d{1,2})(?!\d)(?:º|ª|°|(?:st|nd|rd|th|er)\b)?/iu;
const WORD = /^\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/u;
/** Blanks, stops, dashes and dots between the pieces. */
const BETWEEN = /^[\s.,;:()|–—‒―~‐‑−-]+|^[·⋅•∙’']+/u;

const digits = (text: string | undefined) => Number(text ?? 0);

type Read = { token: Token | null; length: number } | null;

function time(text: string): Read {
  const clock = CLOCK.exec(text);
  const bare = clock ? null : /^\d{1,2}(?=\s?[ap]\.?\s?m)/iu.exec(text);
  const head = (clock ?? bare)?.[0];
  if (head === undefined) return null;
  const half = HALF.exec(text.slice(head.length));
  if (!clock && !half) return null;
  const hour = digits(clock ? clock[1] : head);
  const minute = digits(clock?.[2] ?? clock?.[3]);
  if (hour > 23 || minute > 59 || (half && hour > 12)) return null;
  const told = half?.[1]?.toLowerCase() === 'a' ? 'am' : 'pm';
  const token: Token = { kind: 'time', hour, minute, half: half ? told : null };
  return { token, length: head.length + (half?.[0].length ?? 0) };
}

function numeric(text: string): Read {
  const found = ISO.exec(text) ?? NUMERIC.exec(text);
  if (!found) return null;
  const iso = found[0].includes('-');
  const parts = (iso ? found.slice(1) : [found[1], found[3], found[4]])
    .filter((part) => part !== undefined)
    .map(Number);
  return { token: { kind: 'numeric', parts, iso }, length: found[0].length };
}

function number(text: string): Read {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const value = digits(found[1]);
  const kind = found[1]?.length === 4 ? 'year' : 'number';
  return { token: { kind, value }, length: found[0].length };
}

function word(text: string, names: Names): Read {
  const found = WORD.exec(text)?.[0];
  if (found === undefined) return null;
  const whole = names.of(found);
  if (whole) return { token: { kind: 'word', meaning: whole }, length: found.length };
  const folded = found.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return JOINTS.has(folded) ? { token: null, length: found.length } : null;
}

function allDay(text: string): Read {
  // Folding takes accents away, not letters: the lengths agree.
  const bare = text.normalize('NFC');
  const folded = [...bare].map((letter) => letter.normalize('NFD').charAt(0)).join('');
  const found = ALL_DAY.exec(folded.toLowerCase())?.[0];
  return found === undefined ? null : { token: { kind: 'all-day' }, length: found.length };
}

function next(text: string, names: Names): Read {
  const between = BETWEEN.exec(text)?.[0].length;
  if (between !== undefined) return { token: null, length: between };
  return allDay(text) ?? time(text) ?? numeric(text) ?? number(text) ?? word(text, names);
}

/** How a series is said to come again, after the time; folded. What follows tells nothing of this occurrence. */
const AGAIN =
  /^(?:weekly|daily|monthly|annually|yearly|every|wochentlich|taglich|monatlich|jahrlich|jede[nrs]?|alle|toutes|tous|chaque|hebdomadaire|quotidien|mensuel|annuel|cada|tod[oa]s?|semanal|semanalmente|diari[oa]|diariamente|mensual|mensal|anual)(?:mente)?(?![\p{L}\d])/u;
/** A zone of its own may stand at the end of it. */
const ZONE = /\b(?:gmt|utc)\b|[+−-]\d{1,2}:?\d{2}\b/iu;

function isAgain(rest: string): boolean {
  const folded = rest.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return AGAIN.test(folded) && !ZONE.test(rest);
}

/** More pieces than any time has. */
const MOST = 24;

/** The pieces of a time text; null where a part of it is not understood, such as another zone's name. */
export function tokensOf(text: string, names: Names): Token[] | null {
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== '') {
    const read = next(rest, names);
    if (!read && tokens.length > 0 && isAgain(rest)) return tokens;
    if (!read || tokens.length > MOST) return null;
    if (read.token) tokens.push(read.token);
    rest = rest.slice(read.length);
  }
  return tokens;
}
