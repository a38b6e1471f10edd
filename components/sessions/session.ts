import type { SessionView } from '@/lib/sessions/query';
import type { SessionQuestion } from '@/lib/sessions/template';
import type { SessionDo } from './do';

/** The name under which what is typed for a question is kept. */
export const draftOf = ({ view, question }: Pick<Answering, 'view' | 'question'>) =>
  `${view.session.id} ${question.id}`;

/** What every way of answering a question needs. */
export interface Answering {
  view: SessionView;
  question: SessionQuestion;
  /** The question, in words. */
  label: string;
  /** The partner's first name, its writing direction kept to itself. */
  name: string;
  act: SessionDo;
}
