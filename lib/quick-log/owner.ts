import { type Groups, type Language, rule, type SentenceRule } from './languages/language';
import { resolveName } from './names/resolve';
import { looksLikeName } from './names/stranger';
import type { Range } from './text/kept';
import type { KnownPartner, Owner } from './types';

/** Who does it, as the sentence says; ranges are offsets into the text that was read. */
export interface Said {
  owner: Owner;
  language: Language;
  promise: boolean;
  /** What was done may be said the same way. */
  past: boolean;
  /** What is to be done, worded to stand alone. */
  text: string;
  /** Where the words of what is to be done begin. */
  from: number;
  span: Range | null;
  name: Range | null;
  ids: string[];
  stranger: string | null;
}

interface Slot {
  ids: string[];
  stranger: string | null;
}

/** "me: …", "Priya: …", in any language. */
const COLON: readonly SentenceRule[] = [
  rule('me', '(?<owner>me|ich|moi|yo|eu)\\s*: ~'),
  rule('partner', '<name>\\s*: ~', { known: true }),
];

const NOBODY: Slot = { ids: [], stranger: null };

/** Whether the words in the place of a name are one: a known partner's, or a stranger's. */
function readSlot(
  name: string | undefined,
  language: Language,
  partners: readonly KnownPartner[],
  current: string | undefined,
): Slot | null {
  if (name === undefined) return NOBODY;
  const words = name.split(/\s+/u);
  const stop = words.length === 1 && language.notNames.includes(name.toLowerCase());
  const { ids, exact } = resolveName(name, partners, current);
  if (ids.length > 0 && (exact ? !stop || looksLikeName(name, language) : name.length > 1 && !stop))
    return { ids, stranger: null };
  const isName = words.every((word) => looksLikeName(word, language));
  return isName ? { ids: [], stranger: name } : null;
}

function range(match: RegExpExecArray, group: string): Range | null {
  const found = match.indices?.groups?.[group];
  return found && found[1] > found[0] ? { start: found[0], end: found[1] } : null;
}

function trimmed(text: string, at: Range | null): Range | null {
  if (!at) return null;
  const words = text.slice(at.start, at.end);
  const start = at.start + (words.length - words.trimStart().length);
  return { start, end: start + words.trim().length };
}

/** A capitalised "verb" inside the sentence is a name: "Contacter Sandra demain" is no future tense. */
function isName(match: RegExpExecArray): boolean {
  const verb = match.groups?.verb;
  const start = match.indices?.groups?.verb?.[0] ?? 0;
  return verb !== undefined && /^\p{Lu}/u.test(verb) && match[0].slice(0, start).trim() !== '';
}

function say(said: SentenceRule, groups: Groups, language: Language): string {
  const text = said.say(groups);
  const word = language.together.replace('~', '').trim();
  if (said.owner !== 'both' || text.toLowerCase().includes(word)) return text;
  return language.together.replace('~', () => text.replace(/[\s.!]+$/u, ''));
}

function tryRule(
  text: string,
  said: SentenceRule,
  language: Language,
  partners: readonly KnownPartner[],
  current: string | undefined,
): Said | null {
  const match = said.re.exec(text);
  if (!match) return null;
  const groups: Groups = match.groups ?? {};
  const slot = readSlot(groups.name, language, partners, current);
  if (!slot || (said.known && slot.stranger) || isName(match)) return null;
  const done = range(match, 'verb') ?? range(match, 'do') ?? range(match, 'what');
  return {
    owner: said.owner === 'partner' ? 'partner' : 'me',
    language,
    promise: typeof said.promise === 'function' ? said.promise(groups) : said.promise,
    past: said.past ?? false,
    text: say(said, groups, language),
    from: done?.start ?? 0,
    span: trimmed(text, range(match, 'owner')),
    name: range(match, 'name'),
    ...slot,
  };
}

/** Reads who does it from the sentence itself ("I'll …", "Priya will …"); null if it doesn't say. */
export function readOwner(
  text: string,
  languages: readonly Language[],
  partners: readonly KnownPartner[],
  current?: string,
): Said | null {
  for (const language of languages) {
    for (const sentence of [...COLON, ...language.sentences]) {
      const said = tryRule(text, sentence, language, partners, current);
      if (said) return said;
    }
  }
  return null;
}
