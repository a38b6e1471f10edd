import type { SkillRating } from '@/lib/mentoring/negotiation';
import type { CharterQuestion } from '@/lib/records/charter-lines';
import type { AgreementFields } from '@/lib/sessions/made';
import type { Skill } from '@/lib/sessions/negotiating';
import type { Side } from '@/lib/shared/row';

/** Resolves to whether it was saved: a field is emptied only then. */
type Saved = Promise<boolean>;

/** Everything a guided session can ask for; the page behind it does it. What is typed rejects when it isn't stored. */
export interface SessionDo {
  answer(questionId: string, text: string): Promise<unknown>;
  charter(question: CharterQuestion, text: string): Promise<unknown>;
  wish(question: CharterQuestion, side: Side, text: string): Promise<unknown>;
  criteria(text: string): Promise<unknown>;
  addAction(
    questionId: string,
    kind: 'task' | 'learning' | 'support',
    text: string,
    owner: Side,
  ): Saved;
  addFeedback(questionId: string, source: 'mentor' | 'mentee' | 'third-party', text: string): Saved;
  editFeedback(id: string, text: string): Saved;
  addAgreement(questionId: string, fields: AgreementFields): Saved;
  editAgreement(id: string, change: Partial<AgreementFields>): Saved;
  /** Settles an agreement that was left open. */
  settle(id: string, status: 'agreed' | 'dropped'): Saved;
  addGoal(text: string): Saved;
  rate(skill: Skill, level: SkillRating[Skill]): Saved;
  pulse(value: number): void;
  goTo(part: string): void;
  pause(): void;
  finish(): void;
}
