import type { Decision } from '../mentoring/decision';
import type { Chair } from '../mentoring/partner';
import type { LearnedDecision } from './input';

type Answer = Decision['answer'];
/** What storage needs to write a decision row; id and times are its own. */
export type NewDecision = Pick<Decision, 'kind' | 'key' | 'answer' | 'chair'>;

const keyOf = (kind: Decision['kind'], key: string) =>
  kind === 'person' ? key.trim().toLowerCase() : key;

/** The answer for a series (iCalUID); the chair is kept only with a yes. */
export function decideSeries(uid: string, answer: Answer, chair: Chair | null = null): NewDecision {
  return { kind: 'series', key: uid, answer, chair: answer === 'yes' ? chair : null };
}

/** The answer for a person, by mail address in any case. */
export function decidePerson(
  email: string,
  answer: Answer,
  chair: Chair | null = null,
): NewDecision {
  const key = keyOf('person', email);
  return { kind: 'person', key, answer, chair: answer === 'yes' ? chair : null };
}

/** The decisions (oldest first) without the newest one for this series or person: what held before holds again. */
export function undo<D extends LearnedDecision>(
  decisions: readonly D[],
  of: Pick<LearnedDecision, 'kind' | 'key'>,
): D[] {
  const key = keyOf(of.kind, of.key);
  const newest = decisions.findLastIndex((d) => d.kind === of.kind && keyOf(d.kind, d.key) === key);
  return decisions.filter((_, index) => index !== newest);
}

/** The newest answer for a series or a person; null when none was given. Decisions run from oldest to newest. */
export function answerFor(
  decisions: readonly LearnedDecision[],
  kind: LearnedDecision['kind'],
  key: string,
): Answer | null {
  const wanted = keyOf(kind, key);
  const found = decisions.findLast((d) => d.kind === kind && keyOf(d.kind, d.key) === wanted);
  return found?.answer ?? null;
}
