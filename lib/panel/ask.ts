import type { Purpose } from '../practice/prompt';

/** A question of the bank, in the user's language. */
export interface Question {
  id: string;
  text: string;
  purpose: Purpose;
  /** For the user alone: it may be noted, never put on the agenda. */
  forYou: boolean;
  /** Why it is offered, in words; null for what was only found. */
  why: string | null;
  /** Whether it follows what was asked last in this meeting. */
  follows: boolean;
}

/** The question bank (PRACTICE P7), as one meeting offers it. */
export interface QuestionBank {
  /** Picked for this meeting, each with its reason. */
  suggested: readonly Question[];
  /** Words in any order; a null purpose is any. Best matches first. */
  search(query: string, purpose: Purpose | null): readonly Question[];
}

/** Where a question goes. */
export type Into = 'agenda' | 'notes';

/** The question that a meeting may close with, in words. */
export type ClosingQuestion = Pick<Question, 'id' | 'text'>;
