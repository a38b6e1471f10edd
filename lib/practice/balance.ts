import { occasionOf } from './needs';
import type { Prompt, Tone } from './prompt';

const of = (tone: Tone, chosen: readonly Prompt[]) =>
  chosen.filter((prompt) => prompt.tone === tone).length;

/** Whether one more prompt keeps problems and opportunities level (PRACTICE P6). */
export function keepsLevel(prompt: Prompt, chosen: readonly Prompt[]): boolean {
  if (prompt.tone === 'neutral') return true;
  const lead = of('problem', chosen) - of('opportunity', chosen);
  return prompt.tone === 'problem' ? lead <= 0 : lead >= 0;
}

/** One that belongs to the phase is enough, and one of the user's own, as long as there is another. */
const onceOnly: readonly ((prompt: Prompt) => boolean)[] = [
  ({ phases }) => phases !== 'any',
  ({ own }) => own !== undefined,
];

/** Whether a prompt is one more of a kind of which one is enough. */
export function crowds(prompt: Prompt, chosen: readonly Prompt[]): boolean {
  return onceOnly.some((kind) => kind(prompt) && chosen.some(kind));
}

/** After heavy meetings: no problems, and two thirds strengths, so that a forgotten goal still has room. */
export function keepsLight(prompt: Prompt, chosen: readonly Prompt[], n: number): boolean {
  if (prompt.tone === 'problem') return false;
  return prompt.tone === 'neutral' || of('opportunity', chosen) < Math.ceil((n * 2) / 3);
}

/** One prompt for each occasion: two questions about the same lapse would nag. */
export function sameOccasion(prompt: Prompt, chosen: readonly Prompt[]): boolean {
  const occasion = occasionOf(prompt);
  return occasion !== null && chosen.some((one) => one.needs === occasion);
}
