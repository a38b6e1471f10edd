import { answerTo, charterQuestions } from '../desk/relationship/charter-lines';
import type { Side } from '../shared/row';
import type { Wording } from '../shared/wording';
import { ratedIn, skills } from './negotiating';
import type { SessionView } from './query';
import type { SessionPart, SessionQuestion } from './template';
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

/** Rows that the question made, each worded. */
function made(view: SessionView, { id }: SessionQuestion): ToldLine[] {
  const rows = new Set(answerIn(view.session, id)?.rows ?? []);
  const mine = <T extends { id: string }>(all: readonly T[]) =>
    all.filter((one) => rows.has(one.id));
  return [
    ...mine(view.actions).map(({ text, owner }) => ({ text, owner })),
    ...mine(view.feedback).map(({ text }) => ({ text })),
    ...mine(view.agreements).map(({ text }) => ({ text })),
  ];
}

function rated(view: SessionView): ToldLine[] {
  return skills.flatMap((skill) => {
    const level = ratedIn(view, skill);
    return level === null ? [] : [say(`sessions.skill.${skill}`), say(`sessions.level.${level}`)];
  });
}

function linesOf(view: SessionView, question: SessionQuestion): ToldLine[] {
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
  const { parts, private: secret } = view.template;
  return parts
    .map((part) => ({
      part,
      told: part.questions
        .filter(({ forYou }) => !open || !(forYou || secret))
        .map((question) => ({ question, lines: linesOf(view, question) }))
        .filter(({ lines }) => lines.length > 0),
    }))
    .filter(({ told }) => told.length > 0);
}

/** Whether anything in it is for the user alone. */
export function hasPrivate(view: SessionView): boolean {
  const all = toldIn(view, false).flatMap(({ told }) => told);
  return view.template.private || all.some(({ question }) => question.forYou);
}
