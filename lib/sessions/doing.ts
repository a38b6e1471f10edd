import type { SkillRating } from '../mentoring/negotiation';
import { answerCharter, wishCharter } from '../records/charter';
import type { CharterQuestion } from '../records/charter-lines';
import { addGoal } from '../records/goals';
import { tellPulse } from '../reflection/commands';
import { type Done, done } from '../shared/done';
import type { Side } from '../shared/row';
import type { Store } from '../storage/store';
import { answerSession, goToPart, pauseSession } from './commands';
import { finishSession } from './finish';
import {
  type AgreementFields,
  editAgreement,
  editFeedback,
  makeAction,
  makeAgreement,
  makeFeedback,
  settleAgreement,
} from './made';
import { rateSkill, type Skill, wordCriteria } from './negotiating';

/** Which session is gone through, with whom, and in which meeting; null outside of one. */
export interface Where {
  sessionId: string;
  partnerId: string;
  meetingId: string | null;
}

/** Runs what changes the store, remembers the way back and says what was done; false when it failed. */
export type Run = (doing: () => Promise<Done | null>) => Promise<boolean>;

/** What is typed: stored with each change, and rejected when it can't be. */
function typing(store: Store, { sessionId, partnerId, meetingId }: Where) {
  return {
    answer: (questionId: string, answer: string) =>
      answerSession(store, sessionId, { questionId, answer, meetingId }),
    charter: (question: CharterQuestion, text: string) =>
      answerCharter(store, partnerId, question, text),
    wish: (question: CharterQuestion, side: Side, text: string) =>
      wishCharter(store, partnerId, question, side, text),
    criteria: (text: string) => wordCriteria(store, text),
  };
}

/** What is added: said, and taken back with undo. */
function adding(store: Store, { sessionId, partnerId, meetingId }: Where, run: Run) {
  const at = (questionId: string) => ({ sessionId, questionId, meetingId });
  type Kind = 'task' | 'learning' | 'support';
  return {
    addAction: (questionId: string, kind: Kind, text: string, owner: Side) =>
      run(async () =>
        done(
          'panel.said.actionAdded',
          await makeAction(store, at(questionId), { text, owner, kind, due: null }),
        ),
      ),
    addFeedback: (questionId: string, source: 'mentor' | 'mentee' | 'third-party', text: string) =>
      run(async () =>
        done('sessions.said.feedback', await makeFeedback(store, at(questionId), { text, source })),
      ),
    editFeedback: (id: string, text: string) =>
      run(async () => done('sessions.said.changed', await editFeedback(store, id, text))),
    addAgreement: (questionId: string, fields: AgreementFields) =>
      run(async () =>
        done('sessions.said.agreed', await makeAgreement(store, at(questionId), fields)),
      ),
    editAgreement: (id: string, change: Partial<AgreementFields>) =>
      run(async () => done('sessions.said.changed', await editAgreement(store, id, change))),
    settle: (id: string, status: 'agreed' | 'dropped') =>
      run(async () => done('sessions.said.changed', await settleAgreement(store, id, status))),
    addGoal: (text: string) => run(() => addGoal(store, { partnerId, text, target: null })),
  };
}

/** What is chosen, and the way through the session. */
function going(store: Store, { sessionId, partnerId, meetingId }: Where, run: Run) {
  return {
    rate: (skill: Skill, level: SkillRating[Skill]) =>
      run(async () => {
        const session = await store.guidedSessions.get(sessionId);
        await rateSkill(store, partnerId, skill, level, session?.createdAt);
        return null;
      }),
    pulse: (value: number) =>
      void run(async () => {
        if (meetingId !== null) await tellPulse(store, meetingId, partnerId, value);
        return null;
      }),
    goTo: (part: string) =>
      void run(async () => {
        await goToPart(store, sessionId, part);
        return null;
      }),
    pause: () =>
      void run(async () => done('sessions.said.paused', await pauseSession(store, sessionId))),
    finish: () =>
      void run(async () => done('sessions.said.finished', await finishSession(store, sessionId))),
  };
}

/** Everything that is done in a guided session, over the store. */
export function sessionDo(store: Store, where: Where, run: Run) {
  return { ...typing(store, where), ...adding(store, where, run), ...going(store, where, run) };
}
