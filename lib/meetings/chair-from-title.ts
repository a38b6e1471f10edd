import { genericWords } from '../detection/generic';
import { fold } from '../detection/text';
import { withWords } from '../detection/words/meeting';
import type { Chair } from '../mentoring/partner';
import { nameFromTitle } from './name-from-title';

/** The two people in the languages of the quick log and a few more; with accents: "mentoré" is the one mentored. */
const MENTOR =
  '(?:karriere|fach|studien|praxis)?(?:mentor(?:[:*_/]?in|[·.]e|/a|\\(a\\)|s)?|mentora|mentore|mentoresse|mentorka|mentrice)';
const MENTEE =
  '(?:mentee|mentoree|mentorée?|mentoré[·.]e|mentorad[oa]|mentorand[oa]|mentorizad[oa]|protégée?|filleule?|schützling)';
const MY =
  '(?:my|mein(?:e[mnrs]?)?|mon|ma|mi|meu|minha|il mio|la mia|mijn|min|moj|moja|mój)(?:\\s+(?:new|neue[mnrs]?|nouveau|nouvelle|nuev[oa]|nov[oa]|career))?';
const WITH =
  '(?:with|mit|avec|con|com|met|med)(?:\\s+(?:the|an?|der|dem|einer|einem|la|le|une?|el|una|o|uma?|de|een))?';

/** A whole word; `\b` knows no letters with accents. */
const alone = (source: string) => `(?<![\\p{L}\\p{M}-])(?:${source})(?![\\p{L}\\p{M}-])`;
const find = (source: string, flags: string) => new RegExp(source, flags);

/** The user's chair towards each of the two. */
const ROLES = [
  { word: MENTOR, chair: 'mentee', other: 'mentor' },
  { word: MENTEE, chair: 'mentor', other: 'mentee' },
] as const;

const RULES = ROLES.map(({ word, chair, other }) => ({
  chair,
  other,
  mine: find(alone(`${MY}\\s+${word}`), 'iu'),
  /** "Meeting with the mentor" and nothing more: "with mentor group" tells of something else. */
  met: find(`${alone(`${WITH}\\s+${word}`)}\\s*(?:$|[^\\p{L}\\s])`, 'iu'),
  /** "Helen (mentor)" */
  after: find(`\\p{L}\\s*\\(\\s*${word}\\s*\\)`, 'iu'),
  /** What stands after the word, as far as it may be a name: "Mentor: Helen", "Mentorin Helga Brandt". */
  before: find(`${alone(word)}(?:\\s*[:–—]\\s*|\\s+-+\\s+|\\s+)(?<rest>\\S.*)`, 'giu'),
}));

/** "Mentee catch-up Chloé": what stands after the word, the kind of meeting first. */
const MENTEE_KIND = find(`(?<![\\p{L}\\p{M}-])(?:${MENTEE})[\\s-]+(?<rest>\\p{L}.*\\S)`, 'iu');
/** So many words may say what kind of meeting it is. */
const MOST_KIND = 3;

const firstOf = (name: string) => fold(name).split(/\s+/u)[0] ?? '';

/** The name that begins a text, null where something else does ("call: Mia"). */
function leadingName(text: string): string | null {
  const name = nameFromTitle(text);
  return name !== null && text.startsWith(name.split(' ')[0] ?? name) ? name : null;
}

/** What a title tells of the user's chair: by chair, the words of it that do. */
type Told = Map<Chair, string>;

/** "Mentorin Helga": the role with the name it belongs to, as the title has them. */
function withName(match: RegExpExecArray, name: string): string {
  const { rest = '' } = match.groups ?? {};
  const [first = ''] = name.split(' ');
  const role = match[0].slice(0, match[0].length - rest.length);
  return `${role}${rest.slice(0, first.length)}`.trim();
}

/**
 * "Mentee catch-up Chloé": the title up to a name that ends it, null where something else does. Of a mentor it
 * tells nothing: "Mentor session with Priya" is said by both.
 */
function menteeWithKind(title: string, self: ReadonlySet<string>): string | null {
  const match = MENTEE_KIND.exec(title);
  const words = match?.groups?.rest?.split(/\s+/u) ?? [];
  const kinds = genericWords(words).findIndex((generic) => !generic);
  if (!match || kinds < 1 || kinds > MOST_KIND) return null;
  const left = words.slice(kinds);
  const who = (withWords.has(left[0] ?? '') ? left.slice(1) : left).join(' ');
  if (who === '' || nameFromTitle(who) !== who || self.has(firstOf(who))) return null;
  return match[0];
}

function chairsIn(title: string, self: ReadonlySet<string>): Told {
  const told: Told = new Map();
  const tell = (chair: Chair, words: string) => {
    if (!told.has(chair)) told.set(chair, words.trim());
  };
  for (const { chair, other, mine, met, after, before } of RULES) {
    for (const rule of [mine, met, after]) {
      const words = rule.exec(title)?.[0];
      // Of "Helen (mentor)" the rule holds the last letter of the name.
      if (words !== undefined) tell(chair, rule === after ? words.replace(/^[^(]*/u, '') : words);
    }
    for (const match of title.matchAll(before)) {
      const name = leadingName(match.groups?.rest ?? '');
      if (name !== null) tell(self.has(firstOf(name)) ? other : chair, withName(match, name));
    }
  }
  const kept = menteeWithKind(title, self);
  if (kept !== null) tell('mentor', kept);
  return told;
}

/** A chair, and the words of a title that tell it: "my mentor". */
export interface ToldChair {
  chair: Chair;
  words: string;
}

/**
 * The user's chair as a title tells it: with "my mentor", "Mentorin Helga" or "with a mentor" the other is the
 * mentor, and the user the mentee. `selfNames` are what the calendar calls the user: "Mentor: Jo" is then about
 * them. Null where a title tells nothing ("My mentoring with Priya") or both.
 */
export function toldByTitle(title: string, selfNames: readonly string[] = []): ToldChair | null {
  const self = new Set(selfNames.map(firstOf).filter(Boolean));
  const [first, ...more] = chairsIn(title.normalize('NFKC').slice(0, 400), self);
  return first && more.length === 0 ? { chair: first[0], words: first[1] } : null;
}

/** The chair alone of what `toldByTitle` tells. */
export function chairFromTitle(title: string, selfNames: readonly string[] = []): Chair | null {
  return toldByTitle(title, selfNames)?.chair ?? null;
}
