import type { ActionKind, QuickLogLocale } from '../types';

/** The named parts of a sentence; `do` is what is to be done, `owner` the words that say who. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of saying who does something, matched from the start of the line. */
export interface SentenceRule {
  re: RegExp;
  owner: 'me' | 'partner' | 'both';
  /** A promise is an action anywhere; the rest ("I should …") may just as well be a note. */
  promise: boolean | ((groups: Groups) => boolean);
  /** The form may tell of what was done ("I read …"): an action only with a day that lies ahead by its words. */
  past?: boolean;
  /** Words what is to be done so that it stands alone; default: the `do` group. */
  say: (groups: Groups) => string;
  /** Only for partners who are known: "Idea: …" is not a promise of somebody called Idea. */
  known?: boolean;
}

/** What a set phrase for a date means. `days`, `weeks` and `months` need the group `n`. */
export type PhraseMeaning =
  | 'today'
  | 'afterTomorrow'
  | 'thisWeek'
  | 'nextWeek'
  | 'weekend'
  | 'thisMonth'
  | 'nextMonth'
  | 'thisYear'
  | 'meeting'
  | 'days'
  | 'weeks'
  | 'months'
  | 'monthDay'
  | 'dayMonth';

export interface DatePhrase {
  re: RegExp;
  means: PhraseMeaning;
  /** Counts as a date only after "by", "until" … or at the end of the line. */
  weak?: boolean;
}

/** Words that tell the kind: first words of what is to be done, or words anywhere in it. */
export interface KindRule {
  kind: ActionKind;
  at: 'first' | 'any';
  re: RegExp;
}

export interface Language {
  locale: QuickLogLocale;
  /** `@me` in this language. */
  me: readonly string[];
  sentences: readonly SentenceRule[];
  phrases: readonly DatePhrase[];
  /** Words before a date that make it a due date: cut with it, but not underlined. Ends with `$`. */
  before: RegExp;
  /** Words after a date that belong to it ("que viene"). Starts with `^`. */
  after: RegExp;
  /** Words before a date that make it no due date ("since", "last"). */
  notAfter: RegExp;
  /** Words after a date that make it no due date ("'s", "report"). */
  notBefore: RegExp;
  /** Words before the bare name of a month that make it a due date; the day is the month's last or, for "before", the one before its first. */
  inMonth: RegExp;
  beforeMonth: RegExp;
  /** Short or ambiguous names of days, folded. */
  weakDays: readonly string[];
  /** A weekday in mid-sentence is a date without any preposition. */
  midWeekday: boolean;
  kinds: readonly KindRule[];
  /** Words that look like a name in the place of one, folded. */
  notNames: readonly string[];
  /** After these words (or straight after these verbs) stands a person. Group `name`. */
  person: readonly RegExp[];
  /** The person whom a contact is about: group `name`. */
  contact: RegExp;
  /** "you" as the one something is done for: replaced by the partner's name. */
  you: RegExp | null;
  /** Added to what "we" will do, at the place of `~`. */
  together: string;
}

/** A letter or mark: whatever is no blank, digit, punctuation or picture. See `cheap`. */
const LETTER =
  '[^\\s\\d!-/:-@\\[-`{-\\u00bf×÷\\u2010-\\u206f\\u2600-\\u27bf\\u3001-\\u3003\\ud800-\\udfff\\ufffc]';
const WORD =
  '[^\\s!-/:-@\\[-`{-\\u00bf×÷\\u2010-\\u206f\\u2600-\\u27bf\\u3001-\\u3003\\ud800-\\udfff\\ufffc]';
const INNER =
  '[^\\s!-&(-,./:-@\\[-`{-\\u00bf×÷\\u2010-\\u206f\\u2600-\\u27bf\\u3001-\\u3003\\ud800-\\udfff\\ufffc]';

/** A name of one to three words, in a sentence rule or an expression of a language. */
export const NAME = `(?:@?${LETTER}${INNER}*(?:\\s${LETTER}${INNER}*){0,2}?)`;

/**
 * Property classes under the flag `i` take engines 1 to 2 ms each to compile, 100 ms for a language,
 * which would be felt at the first key, and `u` alone half as much. Classes of what is no letter are
 * as good here and free; pairs of surrogates (pictures, rare scripts) count as none.
 */
function cheap(source: string): string {
  return source
    .replaceAll("[\\p{L}\\p{M}'-]", INNER)
    .replaceAll('[\\p{L}\\p{M}\\p{N}]', WORD)
    .replaceAll('[\\p{L}\\p{N}]', WORD)
    .replace(/\\p\{L[lu]?\}/g, () => LETTER);
}

const DO = '(?<do>.+)$';

const own = (groups: Groups) => groups.do ?? '';

/**
 * Compiles a sentence rule: `~` stands for the rest of the line, `<name>` for a person's name, and
 * blanks match any run of blanks.
 */
export function rule(
  owner: SentenceRule['owner'],
  source: string,
  extra: Partial<Pick<SentenceRule, 'promise' | 'past' | 'say' | 'known'>> = {},
): SentenceRule {
  const body = source
    .replace('~', DO)
    .replace('<name>', `(?<name>${NAME})`)
    .replaceAll(' ', '\\s+');
  const re = new RegExp(cheap(`^\\s*${body}`), 'di');
  return { promise: true, say: own, ...extra, re, owner };
}

/** An expression that ignores case; `<name>` stands for a person's name. */
export function find(source: string): RegExp {
  return new RegExp(cheap(source.replace(/(?<!\?)<name>/u, () => `(?<name>${NAME})`)), 'i');
}

/** A whole-word expression, ignoring case; the boundaries know letters with accents. */
export function words(source: string): RegExp {
  return find(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{M}\\p{N}])`);
}

/** What stands right before a place: a whole-word expression, then blanks, then the place. */
export function endingIn(source: string): RegExp {
  return find(`(?<![\\p{L}\\p{N}])(?:${source})\\s*$`);
}

/** What stands right after a place. */
export function startingWith(source: string): RegExp {
  return find(`^(?:${source})(?![\\p{L}\\p{M}\\p{N}])`);
}

/** Set phrases for dates: pairs of expression and meaning. */
export function phrases(
  list: readonly (readonly [source: string, means: PhraseMeaning, weak?: 'weak'])[],
): DatePhrase[] {
  return list.map(([source, means, weak]) => ({
    re: new RegExp(words(source).source, 'dgi'),
    means,
    ...(weak ? { weak: true } : {}),
  }));
}

/** Kind rules from word lists; the first place in the line wins, then the order of the list. */
export function kinds(
  list: readonly (readonly [kind: ActionKind, at: KindRule['at'], source: string])[],
): KindRule[] {
  return list.map(([kind, at, source]) => ({ kind, at, re: words(source) }));
}
