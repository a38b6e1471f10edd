import type { SessionView } from '@/lib/sessions/query';
import type { SessionQuestion } from '@/lib/sessions/template';
import type { SessionDo } from './do';

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
