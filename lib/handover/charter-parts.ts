import type { Charter } from '../mentoring/relationship';
import { answerTo, boundaryOf, charterQuestions } from '../records/charter-lines';
import { handsOver } from '../share/hand-over';

/** What of a charter both sides keep alike, each for itself; what one side will do is that side's own list. */
export const sharedQuestions = charterQuestions.filter(
  (question) => question !== 'will' && question !== 'wont',
);
/** With the split of time, and the day on which both agreed on all of it. */
export const charterParts = [...sharedQuestions, 'split', 'agreedOn'] as const;
export type CharterPart = (typeof charterParts)[number];

/** A charter's parts as texts; '' where one is open. */
export function partsOf(
  charter: Charter | null,
  { splitPartner }: { splitPartner: number | null },
): Record<CharterPart, string> {
  const said = charter && handsOver.charters(charter);
  const answers = sharedQuestions.map((question) => [question, answerTo(said, question)]);
  return {
    ...(Object.fromEntries(answers) as Record<(typeof sharedQuestions)[number], string>),
    split: splitPartner === null ? '' : String(splitPartner),
    agreedOn: said?.agreedOn ?? '',
  };
}

/** A charter with some of its questions answered. */
export function withAnswers(row: Charter, answers: Partial<Record<CharterPart, string>>): Charter {
  let next = row;
  for (const question of sharedQuestions) {
    const text = answers[question];
    if (text === undefined) continue;
    const boundary = boundaryOf(question);
    const agreed = boundary && { ...next.boundaries[boundary], agreed: text };
    next = boundary
      ? { ...next, boundaries: { ...next.boundaries, [boundary]: agreed } }
      : { ...next, [question]: text };
  }
  return next;
}
