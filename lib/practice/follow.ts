import { library as ownLibrary } from './library';
import { isForYou, type Prompt } from './prompt';
import type { Situation } from './situation';

/** What was asked in a meeting and what may be asked next. */
export interface Following {
  /** The question asked last. */
  after: Prompt;
  /** What naturally follows it and wasn't asked, put away or wanted less. */
  next: Prompt[];
}

/** Where the questions of a meeting may go on (PRACTICE P7); null as long as none was asked. */
export function followUps(
  situation: Situation,
  library: readonly Prompt[] = ownLibrary,
): Following | null {
  const { kept, away, lessOf, chair, phase } = situation;
  const find = (id: string) => library.find((prompt) => prompt.id === id) ?? [];
  const after = kept.flatMap(find).findLast((prompt) => !isForYou(prompt));
  if (!after) return null;
  const out = new Set([...kept, ...away, ...lessOf]);
  const next = after.followUps
    .flatMap(find)
    .filter(
      (one) =>
        !out.has(one.id) &&
        (one.chair === 'both' || one.chair === chair) &&
        (one.phases === 'any' || one.phases.includes(phase)),
    );
  return { after, next };
}
