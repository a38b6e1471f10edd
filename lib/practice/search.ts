import type { Chair } from '../mentoring/partner';
import type { Wording } from '../shared/wording';
import { library as ownLibrary } from './library';
import type { Prompt, Purpose } from './prompt';
import { wordsOf } from './text';
import { wordingOf } from './wording';

/** What to look for in the question bank (PRACTICE P7). */
export interface BankSearch {
  /** Words, or their beginnings, in any order; accents and case don't matter. '' finds all. */
  query: string;
  /** Null for every purpose. */
  purpose: Purpose | null;
  chair: Chair;
}

/** How well words answer a query: whole words count double; null when one isn't there. */
function scoreOf(query: readonly string[], words: readonly string[]): number | null {
  let score = 0;
  for (const part of query) {
    if (words.includes(part)) score += 2;
    else if (words.some((word) => word.startsWith(part))) score += 1;
    else return null;
  }
  return score;
}

/**
 * Finds questions by words of their text, as `word` says it in the user's language, or of their purpose's
 * name. Best matches first, else the bank's order. Phase and "less of this" play no part: who
 * searches finds everything.
 */
export function searchBank(
  { query, purpose, chair }: BankSearch,
  word: (wording: Wording) => string,
  library: readonly Prompt[] = ownLibrary,
): Prompt[] {
  const say = (wording: Wording) => wordsOf(word(wording));
  const parts = wordsOf(query);
  const found = library.flatMap((prompt) => {
    if (prompt.purpose === null || (purpose !== null && prompt.purpose !== purpose)) return [];
    if (prompt.chair !== 'both' && prompt.chair !== chair) return [];
    const purposeName = { id: `prompts.purpose.${prompt.purpose}`, params: {} };
    const words = [...say(wordingOf(prompt, {})), ...say(purposeName)];
    const score = scoreOf(parts, words);
    return score === null ? [] : [{ prompt, score }];
  });
  return found.sort((a, b) => b.score - a.score).map(({ prompt }) => prompt);
}
