import type { Language } from './languages/language';
import type { Range } from './text/kept';
import type { ActionKind } from './types';

/** The kind of an action, and the word that tells it (null: nothing did, it is a task). */
export interface KindFound {
  kind: ActionKind;
  span: Range | null;
}

/** Tells the kind by words; the first such word counts, whatever the language it is from. */
export function findKind(text: string, languages: readonly Language[]): KindFound {
  let best: KindFound = { kind: 'task', span: null };
  const first = text.length - text.trimStart().length;
  for (const { at, kind, re } of languages.flatMap((language) => language.kinds)) {
    const match = re.exec(text);
    if (!match || (at === 'first' && match.index !== first)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (!best.span || span.start < best.span.start) best = { kind, span };
  }
  return best;
}
