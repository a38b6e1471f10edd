import { fold, type Text } from './text';

/** Words by language tag (BCP 47), each list separated by commas; `any` holds what languages share. */
export type WordList = Readonly<Record<string, string>>;

/** A word of a list found in a text. */
export interface Hit {
  /** As written in the text. */
  word: string;
  /** Position of its first word in `Text.words`. */
  at: number;
  /** How many words it spans. */
  count: number;
}

interface Term<K> {
  kind: K;
  /** Folded; ends with a space where the word must end there. */
  body: string;
}

/** Terms by where they may stand and by the first (or last) letters, so that few are compared at each place. */
export interface Index<K extends string> {
  starts: Map<string, Term<K>[]>;
  ends: Map<string, Term<K>[]>;
  anywhere: Map<string, Term<K>[]>;
}

/** Scripts written without spaces between words: their terms are looked for anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー〆]/u;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
/** How many letters sort the terms of `starts` and `ends`. */
const LETTERS = 3;

/** `Gespräch` is also typed `Gespraech`: the term as it is, and spelled out where that differs. */
function spellings(term: string): Set<string> {
  const spelled = term.normalize('NFC').replace(/[äöüøå]/gi, (c) => UMLAUTS[c.toLowerCase()] ?? c);
  return new Set([fold(term), fold(spelled)]);
}

function put<K>(map: Map<string, Term<K>[]>, key: string, term: Term<K>): void {
  const bucket = map.get(key);
  if (bucket) bucket.push(term);
  else map.set(key, [term]);
}

function add<K extends string>(index: Index<K>, kind: K, term: string): void {
  const open = term.startsWith('*');
  const loose = term.endsWith('*');
  const bare = term.replaceAll('*', '');
  if ((open && loose) || UNSPACED.test(bare)) {
    put(index.anywhere, bare.charAt(0), { kind, body: bare });
  } else if (open) {
    put(index.ends, bare.slice(-LETTERS), { kind, body: bare });
  } else {
    const body = loose ? bare : `${bare} `;
    put(index.starts, body.slice(0, LETTERS), { kind, body });
  }
}

/**
 * Prepares word lists for `scan`. `word` is a whole word, `word*` a beginning (three letters or more), `*word` an
 * ending (compounds), `*word*` anything; `two words` follow each other. Words of scripts without spaces match
 * anywhere.
 */
export function buildIndex<K extends string>(lists: Readonly<Record<K, WordList>>): Index<K> {
  const index: Index<K> = { starts: new Map(), ends: new Map(), anywhere: new Map() };
  for (const kind of Object.keys(lists) as K[]) {
    const words = Object.values(lists[kind]).flatMap((line) => line.split(','));
    const terms = words.flatMap((word) => [...spellings(word.trim())]);
    for (const term of new Set(terms)) if (term) add(index, kind, term);
  }
  return index;
}

function hitFor(text: Text, at: number, body: string): Hit {
  const count = body.trim().split(' ').length;
  const words = text.words.slice(at, at + count).join(' ');
  return { word: (UNSPACED.test(body) ? body : words).slice(0, 40), at, count };
}

/** The first word of each kind in a text, in one pass over it: linear in its length. */
export function scan<K extends string>(index: Index<K>, text: Text): Partial<Record<K, Hit>> {
  const hits: Partial<Record<K, Hit>> = {};
  const { folded } = text;
  let at = -1;
  let start = 0;
  let from = 0;
  const take = (terms: readonly Term<K>[] = [], end?: number) => {
    for (const { kind, body } of terms) {
      if (hits[kind]) continue;
      const place = end === undefined ? from : end - body.length;
      if (place >= start && folded.startsWith(body, place)) hits[kind] = hitFor(text, at, body);
    }
  };
  for (let i = 0; i < folded.length; i++) {
    if (folded[i] === ' ') {
      take(index.ends.get(folded.slice(i - LETTERS, i)), i);
      at += 1;
      start = i + 1;
      from = start;
      take(index.starts.get(folded.slice(start, start + LETTERS)));
    } else {
      from = i;
      take(index.anywhere.get(folded.charAt(i)));
    }
  }
  return hits;
}
