import type { Prompt } from './prompt';

/** How many problems and opportunities one meeting turned to. */
export interface Mix {
  problem: number;
  opportunity: number;
}

/** The mix of one meeting, from the ids of the prompts that were raised, answered or asked in it. */
export function mixOf(ids: readonly string[], library: readonly Prompt[]): Mix {
  const tones = new Map(library.map((prompt) => [prompt.id, prompt.tone]));
  const count = (tone: string) => ids.filter((id) => tones.get(id) === tone).length;
  return { problem: count('problem'), opportunity: count('opportunity') };
}

/** One problem alone makes no heavy meeting: it takes two, and more than the opportunities. */
function isHeavy({ problem, opportunity }: Mix): boolean {
  return problem >= 2 && problem > opportunity;
}

/** Whether the last two meetings were mostly about problems (PRACTICE P6); `mixes` newest first. */
export function afterProblems(mixes: readonly Mix[]): boolean {
  return mixes.length >= 2 && mixes.slice(0, 2).every(isHeavy);
}
