import { fold } from '@/lib/quick-log/text/fold';

/** One entry of a chip's list; `key` is what choosing it reports. */
export interface Choice {
  key: string;
  label: string;
  /** A second word at the end of the line, such as the date of "tomorrow". */
  detail?: string;
}

const SHOWN = 40;

/** The choices whose label or detail has a word that begins with what was typed, and how many were cut off. */
export function matching(choices: readonly Choice[], typed: string) {
  const wanted = fold(typed.trim());
  const fits = choices.filter((choice) => begins(choice, wanted));
  return { shown: fits.slice(0, SHOWN), more: Math.max(0, fits.length - SHOWN) };
}

function begins({ label, detail = '' }: Choice, wanted: string): boolean {
  if (!wanted) return true;
  const text = ` ${fold(label)} ${fold(detail)}`;
  return text.includes(` ${wanted}`);
}

/** The first choice after `from` that fits what was typed, going round; -1 when none does. */
export function typeAhead(choices: readonly Choice[], typed: string, from: number): number {
  const wanted = fold(typed);
  for (let step = 0; step < choices.length; step += 1) {
    const at = (from + step) % choices.length;
    const choice = choices[at];
    if (choice && begins(choice, wanted)) return at;
  }
  return -1;
}
