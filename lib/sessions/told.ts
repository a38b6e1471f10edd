import { answerTo, charterQuestions } from '../records/charter-lines';
import { type Leaving, leaving, mayLeave } from '../share/may-leave';
import type { Side } from '../shared/row';
import type { Wording } from '../shared/wording';
import { ratedIn, skills } from './negotiating';
import type { SessionView } from './query';
import type { SessionPart, SessionQuestion, SessionTemplate } from './template';
import { answerIn } from './travel';

/** One thing that was answered: the user's own words, or a choice of ours; of an action with whose it is. */
export interface ToldLine {
  text: string | Wording;
  owner?: Side;
}

/** A question with what was answered. */
export interface Told {
  question: SessionQuestion;
  lines: ToldLine[];
}

/** The parts of a session in which something was answered. */
export interface ToldPart {
  part: SessionPart;
  told: Told[];
}

const own = (text: string): ToldLine[] => (text.trim() === '' ? [] : [{ text: text.trim() }]);
const say = (id: string): ToldLine => ({ text: { id, params: {} } });

/** As much of a session as is told. */
interface Tellable {
  session: Leaving<'guidedSessions'> & { createdAt: number };
  actions: readonly Leaving<'actions'>[];
  feedback: readonly Leaving<'feedback'>[];
  agreements: readonly { id: string; text: string }[];
  charter: Leaving<'charters'> | null;
  criteria: { text: string } | null;
  ratings: SessionView['ratings'];
  pulse: number | null;
}

const isOpen = (template: SessionTemplate, { forYou }: SessionQuestion) =>
  !(forYou || template.private);

/** What may be read by both (PRACTICE H5): criteria, ratings and the pulse are nobody else's in any session. */
function forBoth({ template, session, ...view }: SessionView): Tellable {
  const questions = template.parts.flatMap((part) => part.questions);
  const open = new Set(questions.filter((one) => isOpen(template, one)).map(({ id }) => id));
  const said = mayLeave.guidedSessions(session, (id) => open.has(id));
  return {
    session: { ...said, createdAt: session.createdAt },
    actions: leaving(mayLeave.actions, view.actions),
    feedback: leaving(mayLeave.feedback, view.feedback),
    agreements: leaving(mayLeave.agreements, view.agreements),
    charter: view.charter && mayLeave.charters(view.charter),
    ...{ criteria: null, ratings: [], pulse: null },
  };
}

/** Rows that the question made, each worded. */
function made(view: Tellable, { id }: SessionQuestion): ToldLine[] {
  const rows = new Set(answerIn(view.session, id)?.rows ?? []);
  const mine = <T extends { id: string }>(all: readonly T[]) =>
    all.filter((one) => rows.has(one.id));
  return [
    ...mine(view.actions).map(({ text, owner }) => ({ text, owner })),
    ...mine(view.feedback).map(({ text }) => ({ text })),
    ...mine(view.agreements).map(({ text }) => ({ text })),
  ];
}

function rated(view: Tellable): ToldLine[] {
  return skills.flatMap((skill) => {
    const level = ratedIn(view, skill);
    return level === null ? [] : [say(`sessions.skill.${skill}`), say(`sessions.level.${level}`)];
  });
}

/** What was answered to one question, wherever its answer lies; nothing while nothing was. */
export function linesOf(view: Tellable, question: SessionQuestion): ToldLine[] {
  const { as, id } = question;
  const answer = answerIn(view.session, id)?.answer ?? '';
  const asked = charterQuestions.find((one) => as === `charter:${one}`);
  if (asked) return own(answerTo(view.charter, asked));
  switch (as) {
    case 'topic':
    case 'definite':
    case 'way':
      return answer === '' ? [] : [say(`sessions.${as}.${answer}`)];
    case 'criteria':
      return own(view.criteria?.text ?? '');
    case 'skills':
      return rated(view);
    case 'pulse':
      return view.pulse === null ? [] : [say(`pulse.${view.pulse}`)];
    default:
      return [...own(answer), ...made(view, question)];
  }
}

/**
 * All that was answered in a session, in the order of its questions; without what is for the user alone where
 * `open` (PRACTICE H5).
 */
export function toldIn(view: SessionView, open: boolean): ToldPart[] {
  const { template } = view;
  const said = open ? forBoth(view) : view;
  return template.parts
    .map((part) => ({
      part,
      told: part.questions
        .filter((question) => !open || isOpen(template, question))
        .map((question) => ({ question, lines: linesOf(said, question) }))
        .filter(({ lines }) => lines.length > 0),
    }))
    .filter(({ told }) => told.length > 0);
}

/** Whether anything in it is for the user alone. */
export function hasPrivate(view: SessionView): boolean {
  const all = toldIn(view, false).flatMap(({ told }) => told);
  return view.template.private || all.some(({ question }) => question.forYou);
}
