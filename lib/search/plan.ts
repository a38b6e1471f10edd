import type { Query } from './query';
import { isSmall } from './stop-words';
import { pairsOf, spellingsOf, wordsOf } from './words';

/** A word that is looked for. */
export interface Wanted {
  /** Its spellings, or the pairs of a run; folded. */
  terms: string[];
  /** All of the terms are one run of a script without spaces. */
  run: string | null;
}

/** What the index is asked: all of `words`, none of `not`. */
export interface Plan {
  words: Wanted[];
  not: Wanted[];
  /** Sequences of words that have to stand so in the text. */
  phrases: string[];
}

function wantedIn(text: string): Wanted[] {
  return wordsOf(text).map((word) =>
    word.pairs
      ? { terms: pairsOf(word.term), run: word.term }
      : { terms: spellingsOf(text, word), run: null },
  );
}

const isTold = ({ terms }: Wanted) => !isSmall(terms[0] ?? '');

/** Small words are asked for only where there is nothing else, or while the last one may become another. */
function withoutSmall(words: Wanted[], keepLast: boolean): Wanted[] {
  const told = words.filter((word, at) => isTold(word) || (keepLast && at === words.length - 1));
  return told.length > 0 ? told : words;
}

/** What a query asks of the index. */
export function planOf(query: Query): Plan {
  const typed = query.words.flatMap(wantedIn);
  const inPhrases = query.phrases.flatMap((phrase) => withoutSmall(wantedIn(phrase), false));
  return {
    words: [...(typed.length > 0 ? withoutSmall(typed, true) : []), ...inPhrases],
    not: query.not.flatMap(wantedIn),
    phrases: query.phrases,
  };
}
