import type { Wording } from '../shared/wording';
import { followUps } from './follow';
import { library as ownLibrary } from './library';
import { pickPrompts } from './pick';
import type { Prompt } from './prompt';
import type { Situation } from './situation';

/** A question to ask now: because of what was asked last (`after`), or for a reason of its own (`why`). */
export type Suggested = { prompt: Prompt } & (
  | { after: Prompt; why: null }
  | { after: null; why: Wording }
);

/**
 * What a running meeting may ask: what follows the question asked last, or, as long as none was, one to open with
 * (PRACTICE P4); then up to `n` picked from the bank. Nothing comes twice, nor what was asked before.
 */
export function suggestQuestions(
  situation: Situation,
  n: number,
  library: readonly Prompt[] = ownLibrary,
): Suggested[] {
  const following = followUps(situation, library);
  const next = following?.next ?? [];
  const opening = following ? [] : pickPrompts({ ...situation, moment: 'open' }, 1, library);
  const away = [...situation.away, ...situation.kept, ...next.map(({ id }) => id)];
  const picked = pickPrompts({ ...situation, moment: 'live', kept: [], away }, n, library);
  return [
    ...next.flatMap((prompt) => (following ? [{ prompt, after: following.after, why: null }] : [])),
    ...[...opening, ...picked].map(({ prompt, why }) => ({ prompt, after: null, why })),
  ];
}
