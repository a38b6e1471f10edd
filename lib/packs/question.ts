import * as z from 'zod/mini';
import { ownPromptSchema } from '../mentoring/own-prompt';
import type { OwnRow } from '../practice/own';
import { isForYou } from '../practice/prompt';
import { fits } from '../shared/fits';

const { chair, moment, phases, purpose, tone } = ownPromptSchema.shape;

/** What is asked and when; a pack's file holds exactly this. What is left out is the most usual. */
export const questionSchema = z.object({
  text: z.string(),
  moment: z._default(moment, 'live'),
  purpose: z._default(purpose, null),
  chair: z._default(chair, 'both'),
  phases: z._default(phases, []),
  tone: z._default(tone, 'neutral'),
});
export type Question = z.infer<typeof questionSchema>;

/** Whether what was typed before is a question. */
export const isQuestion = fits<Question>(
  z.strictObject({ text: z.string(), moment, purpose, chair, phases, tone }),
);

/** A question as it is begun: said in the meeting, to anybody, about anything. */
export const NEW_QUESTION: Question = {
  text: '',
  moment: 'live',
  purpose: 'open',
  chair: 'both',
  phases: [],
  tone: 'neutral',
};

/** The question as it is kept: only what is said aloud has a purpose, and each phase stands once. */
export function settled(question: Question): Question {
  const { moment, purpose, phases } = question;
  const kept = isForYou({ moment }) ? null : (purpose ?? (moment === 'live' ? 'open' : null));
  return { ...question, purpose: kept, phases: [...new Set(phases)] };
}

/** The columns of a row that are the question. */
export function questionOf({ text, moment, purpose, chair, phases, tone }: OwnRow): Question {
  return { text, moment, purpose, chair, phases, tone };
}
