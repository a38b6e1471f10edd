import type * as z from 'zod/mini';
import type { ownPromptSchema } from '../mentoring/own-prompt';
import { isForYou, type Moment, type Prompt, type Purpose } from './prompt';

/** A row of the user's own questions. */
export type OwnRow = z.infer<typeof ownPromptSchema>;

/** The user's own questions as the picker knows them, oldest first. */
export interface OwnPrompts {
  /** What may be asked. */
  asked: readonly Prompt[];
  /** These, and what is hidden or deleted: what was answered once keeps its question, and its tone. */
  known: readonly Prompt[];
}
export const NO_OWN: OwnPrompts = { asked: [], known: [] };

/** Under which purpose the bank has what is said aloud at its own moment. */
const inBank: Partial<Record<Moment, Purpose>> = { open: 'open', live: 'open', close: 'plan' };

/** The id by which a question of the user's own is shown, answered and wanted less; no prompt of the library has it. */
export function ownId(rowId: string): string {
  return `own:${rowId}`;
}

/** A question of the user's own as a prompt. */
export function asPrompt(row: OwnRow, pack: string): Prompt {
  const { id, text, chair, phases, moment, purpose, tone } = row;
  return {
    id: ownId(id),
    rows: [],
    chair,
    phases: phases.length === 0 ? 'any' : phases,
    moment,
    purpose: isForYou({ moment }) ? null : (purpose ?? inBank[moment] ?? 'open'),
    tone,
    text: 'prompts.own.words',
    own: { words: text, pack },
    needs: null,
    field: null,
    followUps: [],
  };
}
