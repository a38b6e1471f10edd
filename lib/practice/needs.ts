import { DAY } from '../shared/time';
import type { Need, Prompt } from './prompt';
import type { Situation } from './situation';

/** A change of scene is suggested at most once in this time (PRACTICE P12). */
const PLACE_REST = 30 * DAY;

function placeCameUp({ earlier, start }: Situation, library: readonly Prompt[]): boolean {
  const about = new Set(library.filter((p) => p.needs === 'place').map((p) => p.id));
  return earlier.some(
    (one) => start - one.start < PLACE_REST && one.shown.some((id) => about.has(id)),
  );
}

function isReview({ ordinal, reviewEvery }: Situation): boolean {
  return reviewEvery > 0 && ordinal > 1 && ordinal % reviewEvery === 0;
}

/** What calls for a prompt, where something does; an earlier meeting alone is no occasion. */
export function occasionOf({ needs }: Prompt): Exclude<Need, 'before'> | null {
  return needs === 'before' ? null : needs;
}

/** Which needs a situation meets. */
export function needsMet(situation: Situation, library: readonly Prompt[]): ReadonlySet<Need> {
  const { untouched, owed, place, daysOver, ordinal, sameLine } = situation;
  const placeFits = place === 'none' || place === 'usual';
  const met: Record<Need, boolean> = {
    goal: untouched.length > 0,
    owed: owed > 0,
    place: placeFits && !placeCameUp(situation, library),
    rhythm: daysOver > 0,
    review: isReview(situation),
    line: sameLine,
    before: ordinal > 1,
  };
  return new Set((Object.keys(met) as Need[]).filter((need) => met[need]));
}
