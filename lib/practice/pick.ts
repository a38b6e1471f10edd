import type { Wording } from '../shared/wording';
import { crowds, keepsLevel, keepsLight, sameOccasion } from './balance';
import { MEMORY } from './history';
import { library as ownLibrary } from './library';
import { needsMet } from './needs';
import type { Prompt } from './prompt';
import { rank } from './rank';
import { shorten } from './shorten';
import type { Situation } from './situation';
import { afterProblems } from './tone';
import { whyOf } from './why';
import { wordingOf } from './wording';

/** A prompt with its words and the reason it gives for itself. */
export interface Picked {
  prompt: Prompt;
  text: Wording;
  why: Wording;
}

/** So much of a goal's wording is said: a prompt stays one short line. */
const GOAL = 48;

/** Prompts of a moment for this chair, phase and state of things. */
function fitting(library: readonly Prompt[], situation: Situation): readonly Prompt[] {
  const { moment, purpose, chair, phase, away, lessOf } = situation;
  const met = needsMet(situation, library);
  const out = new Set([...away, ...lessOf]);
  return library.filter(
    (prompt) =>
      prompt.moment === moment &&
      (purpose === null || prompt.purpose === purpose) &&
      (prompt.chair === 'both' || prompt.chair === chair) &&
      (prompt.phases === 'any' || prompt.phases.includes(phase)) &&
      (prompt.needs === null || met.has(prompt.needs)) &&
      !out.has(prompt.id),
  );
}

/** What the meeting showed before, in its order. */
function stillThere(fit: readonly Prompt[], { kept }: Situation): Prompt[] {
  return kept.flatMap((id) => fit.find((prompt) => prompt.id === id) ?? []);
}

function fill(chosen: Prompt[], ranked: readonly Prompt[], n: number, heavy: boolean): Prompt[] {
  while (chosen.length < n) {
    const free = ranked.filter((one) => !chosen.includes(one) && !sameOccasion(one, chosen));
    const level = free.filter((one) =>
      heavy ? keepsLight(one, chosen, n) : keepsLevel(one, chosen),
    );
    const next = level.find((one) => !crowds(one, chosen)) ?? level[0] ?? free[0];
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

function present(prompt: Prompt, situation: Situation): Picked {
  const params = { name: situation.name, goal: situation.untouched[0]?.text ?? '' };
  return { prompt, text: wordingOf(prompt, params), why: whyOf(prompt, situation) };
}

/**
 * Picks up to `n` prompts for a situation, each with its reason. Pure: the same situation gives the same
 * prompts. What the meeting before showed doesn't come again (PRACTICE P4), problems and opportunities
 * stay level, and after two problem-heavy meetings strengths come first (P6). The three questions of
 * the first meeting (P1) always come together, in their order.
 */
export function pickPrompts(
  situation: Situation,
  n: number,
  library: readonly Prompt[] = ownLibrary,
): Picked[] {
  const untouched = situation.untouched.map((one) => ({ ...one, text: shorten(one.text, GOAL) }));
  const earlier = situation.earlier.slice(0, MEMORY);
  return pickFrom(library, { ...situation, untouched, earlier }, n);
}

function pickFrom(library: readonly Prompt[], situation: Situation, n: number): Picked[] {
  const fit = fitting(library, situation);
  if (situation.moment === 'first') return fit.map((prompt) => present(prompt, situation));
  const justShown = new Set(situation.earlier[0]?.shown);
  const fresh = fit.filter((prompt) => !justShown.has(prompt.id));
  const kept = stillThere(fit, situation).slice(0, n);
  const ranked = rank(fresh, situation);
  const chosen = fill(kept, ranked, n, afterProblems(situation.mixes));
  return chosen.map((prompt) => present(prompt, situation));
}
