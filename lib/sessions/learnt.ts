import type { GuidedSession } from '../mentoring/guided-session';
import type { Chair } from '../mentoring/partner';
import type { Side } from '../shared/row';
import { templateOf } from './templates';
import { answerIn } from './travel';

/** Something that one side learnt, in words. */
export interface Learnt {
  who: Side;
  text: string;
  /** For the user alone (PRACTICE H5). */
  secret: boolean;
}

/** Whom a question about learning asks; `me` is whoever keeps these notes, `them` the other one. */
const asks = {
  'halfway.learnt': 'mentee',
  'onward.learnt': 'mentee',
  'after.mine': 'me',
  'after.theirs': 'them',
  'gained.you': 'mentee',
  'gained.mentor': 'mentor',
} as const;
type Asks = keyof typeof asks;

/** The questions whose answers say what was learnt. */
export const learningQuestions = Object.keys(asks) as Asks[];

function sideOf(question: Asks, chair: Chair): Side {
  const whom = asks[question];
  if (whom === 'me') return 'me';
  return whom === chair ? 'me' : 'partner';
}

function isSecret(kind: string, questionId: string): boolean {
  const template = templateOf(kind);
  const questions = template?.parts.flatMap((part) => part.questions) ?? [];
  return questions.find(({ id }) => id === questionId)?.forYou ?? true;
}

/** What each side learnt, as its sessions tell, in their order (PRACTICE C9, N7); `chair` is the user's. */
export function learntIn(sessions: readonly GuidedSession[], chair: Chair): Learnt[] {
  return sessions
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .flatMap((session) =>
      learningQuestions.flatMap((id) => {
        const text = answerIn(session, id)?.answer.trim() ?? '';
        if (text === '') return [];
        return [{ who: sideOf(id, chair), text, secret: isSecret(session.kind, id) }];
      }),
    );
}
