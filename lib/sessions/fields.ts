import { boundaryOf, charterQuestions } from '../records/charter-lines';
import { skills } from './negotiating';
import type { SessionPart, SessionQuestion } from './template';

/** More fields than these at a time would be a form. */
const AT_ONCE = 4;

/** How many things one question has to fill in or choose: a boundary asks for both wishes and what is agreed. */
function fieldsOf({ as }: SessionQuestion): number {
  const asked = charterQuestions.find((one) => as === `charter:${one}`);
  if (asked) return boundaryOf(asked) ? 3 : 1;
  switch (as) {
    case 'skills':
      return skills.length;
    case 'agreement':
      // The words and both gains; the rest is asked once they are being written.
      return 3;
    case 'task':
    case 'learning':
    case 'support':
      return 2;
    default:
      return 1;
  }
}

/** Whether a part is gone through one question at a time where there is little room: together it would be a form. */
export function oneByOne({ questions }: SessionPart): boolean {
  const fields = questions.reduce((sum, question) => sum + fieldsOf(question), 0);
  return questions.length > 1 && fields > AT_ONCE;
}
