import type { MessageId } from '../i18n/translate';
import type { Wording } from '../shared/wording';
import { occasionOf } from './needs';
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
  line: ({ name }) => ({ id: 'prompts.why.line', params: { name } }),
  review: ({ ordinal }) => ({ id: 'prompts.why.review', params: { ordinal } }),
};

/** How many meetings ago a prompt was shown; null when not among the ones known. */
export function meetingsAgo({ id }: Prompt, { earlier }: Situation): number | null {
  const at = earlier.findIndex((one) => one.shown.includes(id));
  return at < 0 ? null : at + 1;
}

const ofMoment = {
  first: 'prompts.why.first',
  prepare: 'prompts.why.ready',
  open: 'prompts.why.pressing',
  live: 'prompts.why.open',
  close: 'prompts.why.end',
  reflect: 'prompts.why.lookBack',
} as const;

/** What a prompt is good for, whatever the situation. */
function purposeOf({ purpose, rows, moment, tone }: Prompt): MessageId {
  if (purpose !== null) return `prompts.why.${purpose}`;
  if (rows.includes('C9')) return 'prompts.why.exchange';
  if (rows.includes('P5')) return 'prompts.why.question';
  if (moment === 'prepare' && tone === 'opportunity') return 'prompts.why.strong';
  return ofMoment[moment];
}

/** Where a question of the user's own comes from; and why now, where problems weighed (PRACTICE P6). */
function ofOwn({ tone }: Prompt, pack: string, { mixes }: Situation): Wording {
  const lighter = tone === 'opportunity' && afterProblems(mixes);
  return { id: lighter ? 'prompts.why.ownStrengths' : 'prompts.why.own', params: { pack } };
}

/** Why a prompt is asked here, in plain words: the most particular reason that holds. */
export function whyOf(prompt: Prompt, situation: Situation): Wording {
  const { name, phase, mixes } = situation;
  if (prompt.own) return ofOwn(prompt, prompt.own.pack, situation);
  if (prompt.moment === 'first') return { id: 'prompts.why.first', params: { name } };
  const occasion = occasionOf(prompt);
  if (occasion !== null) return ofNeed[occasion](situation);
  if (prompt.tone === 'opportunity' && afterProblems(mixes))
    return { id: 'prompts.why.strengths', params: {} };
  if (prompt.phases !== 'any' && phase !== 'ended')
    return { id: `prompts.why.${phase}`, params: { name } };
  return { id: purposeOf(prompt), params: {} };
}
