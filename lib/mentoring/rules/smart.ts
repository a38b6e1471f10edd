import type { Goal } from '../goal';
import { saidIn } from './smart-words';

/** The five parts, in the order in which they are asked for. */
export const smartParts = ['specific', 'measurable', 'timely', 'relevant', 'achievable'] as const;
export type SmartPart = (typeof smartParts)[number];
export type WrittenPart = Exclude<SmartPart, 'timely'>;

/** Whether a part was written down, can be read from the goal's words, or is open. */
export type PartState = 'told' | 'worded' | 'open';

type Wish = Pick<Goal, 'text' | 'smart' | 'due' | 'target'>;

/** So many words say what exactly is meant, as far as words can be counted. */
const SPECIFIC = 4;

function isTold({ smart, due, target }: Wish, part: SmartPart): boolean {
  if (part === 'timely') return due !== null;
  if (smart && smart[part].trim() !== '') return true;
  return part === 'measurable' && target !== null;
}

function isWorded(text: string, part: SmartPart): boolean {
  const said = saidIn(text);
  switch (part) {
    case 'specific':
      return said.words >= SPECIFIC || said.count;
    case 'measurable':
      return said.count;
    case 'timely':
      return said.time;
    case 'relevant':
      return said.reason;
    case 'achievable':
      return false;
  }
}

/** How each part of a goal stands (PRACTICE G1). What its words may say already is not asked for. */
export function smartOf(goal: Wish): { part: SmartPart; state: PartState }[] {
  return smartParts.map((part) => {
    if (isTold(goal, part)) return { part, state: 'told' };
    return { part, state: isWorded(goal.text, part) ? 'worded' : 'open' };
  });
}

/** The part that is asked for next: one at a time, and none once all are there. */
export function nextPart(goal: Wish): SmartPart | null {
  return smartOf(goal).find(({ state }) => state === 'open')?.part ?? null;
}

const EMPTY = { specific: '', measurable: '', achievable: '', relevant: '' };

/** A goal's parts with one of them written, or emptied; null once all are empty. */
export function withPart(smart: Goal['smart'], part: WrittenPart, text: string): Goal['smart'] {
  const next = { ...EMPTY, ...smart, [part]: text.trim() };
  return Object.values(next).some((value) => value !== '') ? next : null;
}
