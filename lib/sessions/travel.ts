import type { GuidedSession, SessionAnswer } from '../mentoring/guided-session';
import type { SessionPart, SessionQuestion, SessionTemplate } from './template';

type At = Pick<GuidedSession, 'part' | 'answers'>;

/** Where a session stands: the part, its place from 0 on, and how many there are. */
export interface Place {
  part: SessionPart;
  at: number;
  of: number;
}

/** The part a session stands at; the first one where its part is of another version. */
export function placeIn(template: SessionTemplate, session: At): Place {
  const found = template.parts.findIndex(({ id }) => id === session.part);
  const at = Math.max(found, 0);
  const here = template.parts[at];
  if (!here) throw new Error(`The session ${template.kind} has no parts`);
  return { part: here, at, of: template.parts.length };
}

/** The part before (-1) or after (1) the one it stands at; null at either end. */
export function partBeside(template: SessionTemplate, session: At, by: 1 | -1): SessionPart | null {
  return template.parts[placeIn(template, session).at + by] ?? null;
}

/** What a question was answered with; null while it wasn't. */
export function answerIn(session: Pick<At, 'answers'>, questionId: string): SessionAnswer | null {
  return session.answers.find((one) => one.questionId === questionId) ?? null;
}

const isAnswered = ({ answer, rows }: SessionAnswer) =>
  answer.trim() !== '' || (rows?.length ?? 0) > 0;

/** Which questions have an answer of the session's own; lines of the charter and the like lie elsewhere. */
export function answeredIn(template: SessionTemplate, session: At): readonly SessionQuestion[] {
  const answered = new Set(session.answers.filter(isAnswered).map((one) => one.questionId));
  return template.parts.flatMap(({ questions }) => questions).filter(({ id }) => answered.has(id));
}

/**
 * The answers with one put in or changed; the order in which questions were first answered stays. An empty one
 * takes it out. `now` is UTC ms.
 */
export function withAnswer(
  answers: readonly SessionAnswer[],
  given: Omit<SessionAnswer, 'at'>,
  now: number,
): SessionAnswer[] {
  const next = { ...given, at: now };
  const known = answers.some((one) => one.questionId === given.questionId);
  if (!isAnswered(next)) return answers.filter((one) => one.questionId !== given.questionId);
  if (!known) return [...answers, next];
  return answers.map((one) => (one.questionId === given.questionId ? next : one));
}

/** The meetings in which it was answered, each once, in the order of the answers. */
export function meetingsOf({ answers }: Pick<GuidedSession, 'answers'>): string[] {
  const inTime = answers.toSorted((a, b) => a.at - b.at);
  return [...new Set(inTime.flatMap(({ meetingId }) => meetingId ?? []))];
}
