import type { Charter } from '../mentoring/relationship';
import type { Leaving } from '../share/may-leave';
import type { Side } from '../shared/row';

const boundaries = ['rhythm', 'place', 'reach', 'hours', 'areas'] as const;

/** What a charter is asked about, in the order of the conversation (PRACTICE C1, C2, C5, C6). */
export const charterQuestions = [
  'purpose',
  'outcomes',
  'confidentiality',
  'rhythm',
  'rules',
  'place',
  'reach',
  'hours',
  'areas',
  'will',
  'wont',
] as const;
export type CharterQuestion = (typeof charterQuestions)[number];

/**
 * What is always shown; the others once they are answered, or asked for. In one reporting line, what stays out is
 * asked at once (PRACTICE C5).
 */
export function mainQuestions(sameReportingLine: boolean): readonly CharterQuestion[] {
  return [...charterQuestions.slice(0, 4), ...(sameReportingLine ? (['areas'] as const) : [])];
}

type Boundary = (typeof boundaries)[number];

/** The boundary that a question asks about; undefined for all others. */
export function boundaryOf(question: CharterQuestion): Boundary | undefined {
  return boundaries.find((name) => name === question);
}

/** What was answered, of a charter or of what may leave of one; a list has one thing a line. */
export function answerTo(charter: Leaving<'charters'> | null, question: CharterQuestion): string {
  if (!charter) return '';
  const boundary = boundaryOf(question);
  if (boundary) return charter.boundaries[boundary].agreed;
  const value = charter[question as Exclude<CharterQuestion, Boundary>];
  return typeof value === 'string' ? value : value.join('\n');
}

/** What each side wishes for a boundary (PRACTICE C2); empty for what is none. */
export function wishOf(charter: Charter | null, question: CharterQuestion): Record<Side, string> {
  const boundary = boundaryOf(question);
  const wish = boundary && charter?.boundaries[boundary];
  return { me: wish?.mine ?? '', partner: wish?.theirs ?? '' };
}
