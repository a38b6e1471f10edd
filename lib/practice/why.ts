import type { Wording } from '../shared/wording';
import type { Need, Prompt } from './prompt';
import type { Situation } from './situation';
import { afterProblems } from './tone';

type Why = (situation: Situation) => Wording;

const placeId = { none: 'prompts.why.placeNone', usual: 'prompts.why.placeUsual' } as const;

const ofNeed: Record<Exclude<Need, 'before'>, Why> = {
  goal: ({ untouched }) => ({
    id: 'prompts.why.goal',
    params: { goal: untouched[0]?.text ?? '' },
  }),
  owed: ({ owed, name }) => ({ id: 'prompts.why.owed', params: { n: owed, name } }),
  place: ({ place }) => ({ id: placeId[place === 'none' ? 'none' : 'usual'], params: {} }),
  rhythm: ({ daysOver }) => ({ id: 'prompts.why.rhythm', params: { n: daysOver } }),
  review: ({ ordinal }) => ({ id: 'prompts.why.review', params: { ordinal } }),
};

/** How many meetings ago a prompt was shown; null when not among the ones known. */
export function meetingsAgo({ id }: Prompt, { earlier }: Situation): number | null {
  const at = earlier.findIndex((one) => one.shown.includes(id));
  return at < 0 ? null : at + 1;
}

function byHistory(prompt: Prompt, situation: Situation): Wording {
  const ago = meetingsAgo(prompt, situation);
  if (ago !== null) return { id: 'prompts.why.again', params: { n: ago } };
  const known = situation.earlier.length;
  if (known > 0) return { id: 'prompts.why.fresh', params: { n: known } };
  if (prompt.chair === 'both') return { id: 'prompts.why.anyone', params: {} };
  return { id: `prompts.why.${prompt.chair}`, params: {} };
}

/** Why a prompt is asked here, in plain words: the most particular reason that holds. */
export function whyOf(prompt: Prompt, situation: Situation): Wording {
  const { name, phase, mixes } = situation;
  if (prompt.moment === 'first') return { id: 'prompts.why.first', params: { name } };
  if (prompt.needs !== null && prompt.needs !== 'before') return ofNeed[prompt.needs](situation);
  if (prompt.tone === 'opportunity' && afterProblems(mixes))
    return { id: 'prompts.why.strengths', params: {} };
  if (prompt.phases !== 'any') return { id: `prompts.why.${phase}`, params: { name } };
  return byHistory(prompt, situation);
}
