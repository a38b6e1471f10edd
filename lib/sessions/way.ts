import { type Leaving, leaving, mayLeave } from '../share/may-leave';
import type { Journey } from './journey';
import { type Learnt, learningQuestions } from './learnt';
import { type ToldPart, toldIn } from './told';

/** A journey as it goes on its sheet. */
export interface Way {
  /** Goals by their words. */
  reached: string[];
  active: string[];
  focuses: readonly string[];
  agreements: Leaving<'agreements'>[];
  learnt: Learnt[];
  kept: Journey['kept'];
  /** Of the closing session what doesn't stand among the things learnt. */
  closing: ToldPart[];
}

function closingTold({ closing }: Journey, open: boolean): ToldPart[] {
  const learnt: readonly string[] = learningQuestions;
  const parts = closing ? toldIn(closing, open) : [];
  return parts
    .map((part) => ({
      ...part,
      told: part.told.filter(({ question }) => !learnt.includes(question.id)),
    }))
    .filter(({ told }) => told.length > 0);
}

/** What goes on the sheet of a journey; without what is for the user alone where `open` (PRACTICE H5). */
export function wayOf(journey: Journey, open: boolean): Way {
  const goals = leaving(
    mayLeave.goals,
    journey.goals.map(({ goal }) => goal),
  );
  const texts = (status: string) =>
    goals.filter((goal) => goal.status === status).map(({ text }) => text);
  return {
    reached: texts('reached'),
    active: texts('active'),
    focuses: journey.focuses,
    agreements: leaving(mayLeave.agreements, journey.agreements),
    learnt: journey.learnt.filter(({ secret }) => !(secret && open)),
    kept: journey.kept,
    closing: closingTold(journey, open),
  };
}
