import type { Chair } from '../mentoring/partner';

/**
 * What a meeting opens with, in turn (PRACTICE P4): prompts of the library that ask for what presses, or went well.
 * The mentor asks; what the mentee opens with is their own. '' is the plain one, which comes first.
 */
const openers: Readonly<Record<Chair, readonly string[]>> = {
  mentor: ['', 'mustNot', 'wentWell', 'urgent', 'easier', 'hoping', 'choice'],
  mentee: ['', 'mustNot', 'bothers', 'owing', 'both', 'quick'],
};

const PLAIN = 'open';
const PROMPT = 'start.';

/**
 * The key on the agenda of what a meeting opens with, `open` or `open-<name>`. `before`: how many meetings with
 * the partner the calendar had before, called off or not. So two meetings running never open with the same.
 * `lessOf`: prompts that the user wants less of; the plain one is always left.
 */
export function openerOf(chair: Chair, before: number, lessOf: readonly string[] = []): string {
  const all = openers[chair].filter((one) => !lessOf.includes(`${PROMPT}${one}`));
  const name = all[before % all.length];
  return name ? `${PLAIN}-${name}` : PLAIN;
}

/** The library's prompt that a line of the agenda asks; null for the plain one, and for other lines. */
export function promptOfOpener(key: string | null): string | null {
  return key?.startsWith(`${PLAIN}-`) ? `${PROMPT}${key.slice(PLAIN.length + 1)}` : null;
}

/** Prompts that a meeting opens with, or the meeting before did: they aren't asked once more beside it. */
export function openersAround(chair: Chair, key: string | null): string[] {
  const all = openers[chair];
  const at = all.findIndex((_, before) => openerOf(chair, before) === key);
  const keys = at < 0 ? [] : [openerOf(chair, at + all.length - 1), key];
  return keys.flatMap((one) => promptOfOpener(one) ?? []);
}

/** All prompts that meetings open with, by chair. */
export const openingPrompts = (chair: Chair) =>
  openers[chair].flatMap((_, before) => promptOfOpener(openerOf(chair, before)) ?? []);
