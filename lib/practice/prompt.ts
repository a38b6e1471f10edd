import type { MessageId } from '../i18n/translate';
import type { Chair, Partner, Phase } from '../mentoring/partner';

/** A row of the practice that Cairn carries, by its id. */
export type PracticeRow =
  | `P${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`
  | `F${1 | 2 | 3 | 4}`
  | `C${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
  | `G${1 | 2}`
  | `S${1 | 2 | 3 | 4 | 5}`
  | `N${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | `H${1 | 2 | 3 | 4 | 5}`;

/** When a prompt has its place; `live` is the question bank. */
export type Moment = 'first' | 'prepare' | 'open' | 'live' | 'close' | 'reflect';

export const purposes = ['open', 'probe', 'listen', 'challenge', 'support', 'plan'] as const;
/** What a question of the bank is for (PRACTICE P7). */
export type Purpose = (typeof purposes)[number];

/** Whether a prompt turns the talk to what is wrong or to what is strong (PRACTICE P6). */
export type Tone = 'problem' | 'opportunity' | 'neutral';

/** What must be so for a prompt to make sense; see `needs.ts`. */
export type Need = 'goal' | 'owed' | 'place' | 'rhythm' | 'review' | 'line' | 'before';

/** A prompt's own text in the catalogue. */
export type PromptTextId = Exclude<
  Extract<MessageId, `prompts.${string}`>,
  `prompts.why.${string}` | `prompts.purpose.${string}` | `prompts.own.${string}`
>;

/** Moments whose prompts are said aloud: in them “you” is the partner, in all others the user. */
const aloud: readonly Moment[] = ['open', 'live', 'close'];

/** Whether a prompt is for the user alone: it has no place on an agenda, which both may see. */
export function isForYou({ moment }: { moment: Moment }): boolean {
  return !aloud.includes(moment);
}

/** A question or suggestion, as data. Its text may hold `{name}` (the partner) and `{goal}`. */
export interface Prompt {
  /** Never changes: what was shown and answered is stored by it. */
  id: string;
  rows: readonly PracticeRow[];
  chair: Chair | 'both';
  phases: readonly Phase[] | 'any';
  moment: Moment;
  /** Set for the question bank; of the user's own, for all that are said aloud, which the bank finds. */
  purpose: Purpose | null;
  tone: Tone;
  /** A message id; with `{words}` in it for the user's own. */
  text: string;
  /** Of a question of the user's own: what it asks, and the name of its pack. Undefined for the library's. */
  own?: { words: string; pack: string };
  needs: Need | null;
  /** Which of the three questions of the first meeting it is (PRACTICE P1). */
  field: keyof NonNullable<Partner['expectations']> | null;
  /** Ids of questions of the bank that may be asked once this was. */
  followUps: readonly string[];
}
