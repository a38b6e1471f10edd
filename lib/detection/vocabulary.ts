import { fold, type Text } from './text';

/** Words by language tag (BCP 47), each list separated by commas; `any` holds what languages share. */
export type WordList = Readonly<Record<string, string>>;

/** A word of a vocabulary found in a text. */
export interface Hit {
  /** As written in the text. */
  word: string;
  /** Position of its first word in `Text.words`. */
  at: number;
  /** How many words it spans. */
  count: number;
}

export interface Vocabulary {
  /** The first occurrence, or null. Linear in the length of the text. */
  find(text: Text): Hit | null;
}

/** Scripts written without spaces between words: terms are looked for anywhere. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]/u;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** `Gespräch` is also typed `Gespraech`: the term as it is, and spelled out when that differs. */
function spellings(term: string): string[] {
  const spelled = term.normalize('NFC').replace(/[äöüøå]/gi, (c) => UMLAUTS[c.toLowerCase()] ?? c);
  return [...new Set([fold(term), fold(spelled)])];
}

/** Terms are letters, spaces and the wildcard `*` only, so that nothing needs escaping. */
const bare = (term: string) => term.replaceAll('*', '');
const isAnywhere = (term: string) =>
  UNSPACED.test(term) || (term.startsWith('*') && term.endsWith('*'));

function bounded(term: string): string {
  if (term.startsWith('*')) return `[^ ]*${bare(term)}(?= )`;
  return bare(term) + (term.endsWith('*') ? '' : '(?= )');
}

function terms(list: WordList): string[] {
  return Object.values(list)
    .flatMap((line) => line.split(','))
    .map((term) => term.trim())
    .filter(Boolean)
    .flatMap(spellings);
}

function hitAt(text: Text, match: RegExpExecArray): Hit {
  const at = text.folded.slice(0, match.index).split(' ').length - 2;
  const count = match[0].split(' ').length;
  const words = text.words.slice(at, at + count).join(' ');
  const word = UNSPACED.test(match[0]) ? match[0] : words;
  return { word: word.slice(0, 40), at, count };
}

/** One look-behind for all words with bounds lets the engine skip everything but word starts. */
function compile(list: WordList): RegExp {
  const all = [...new Set(terms(list))].sort();
  const starts = all.filter((term) => !isAnywhere(term)).map(bounded);
  const anywhere = all.filter(isAnywhere).map(bare);
  const parts = starts.length > 0 ? [`(?<= )(?:${starts.join('|')})`, ...anywhere] : anywhere;
  return new RegExp(parts.join('|'), 'u');
}

/**
 * Compiles a word list. `word` is a whole word, `word*` a beginning, `*word` an ending (compounds), `*word*`
 * anything; `two words` follow each other. Words of scripts without spaces match anywhere.
 */
export function vocabulary(list: WordList): Vocabulary {
  const regex = compile(list);
  return {
    find(text) {
      const match = regex.exec(text.folded);
      return match ? hitAt(text, match) : null;
    },
  };
}
