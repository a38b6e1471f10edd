import { occasionOf } from './needs';
import type { Need, Prompt } from './prompt';
import type { Situation } from './situation';
import { afterProblems } from './tone';
import { meetingsAgo } from './why';

/** 32-bit FNV-1a: the same meeting shuffles the library the same way on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

const pressing: ReadonlySet<Need | null> = new Set<Need>(['place', 'rhythm', 'review']);

/** Lower comes first: strengths after heavy meetings, forgotten goals, occasions, all others, problems. */
function tierOf(prompt: Prompt, heavy: boolean): number {
  if (heavy && prompt.tone === 'problem') return 4;
  if (heavy && prompt.tone === 'opportunity' && occasionOf(prompt) === null) return 0;
  if (prompt.needs === 'goal') return 1;
  return pressing.has(prompt.needs) ? 2 : 3;
}

/** Orders prompts by how much they suit a situation; among equals the longest unseen first, then the user's own, then chance. */
export function rank(prompts: readonly Prompt[], situation: Situation): Prompt[] {
  const heavy = afterProblems(situation.mixes);
  const keyed = prompts.map((prompt) => ({
    prompt,
    tier: tierOf(prompt, heavy),
    ago: meetingsAgo(prompt, situation) ?? 1e9,
    own: prompt.own ? 0 : 1,
    special: prompt.phases === 'any' ? 1 : 0,
    chance: hash(`${situation.meetingId} ${prompt.id}`),
  }));
  keyed.sort(
    (a, b) =>
      a.tier - b.tier ||
      b.ago - a.ago ||
      a.own - b.own ||
      a.special - b.special ||
      a.chance - b.chance,
  );
  return keyed.map(({ prompt }) => prompt);
}
