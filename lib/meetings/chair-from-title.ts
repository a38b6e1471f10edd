import { fold } from '../detection/text';
import type { Chair } from '../mentoring/partner';

/** "My mentor", in the languages of the quick log and a few more, folded. */
const MY_MENTOR =
  /(?:^|[^\p{L}])(?:my|mein(?:e[mnrs]?)?|mon|ma|mi|meu|minha|il mio|la mia|mijn|min|moj|moja)\s+mentor/u;

/**
 * The chair a title tells of: who writes "my mentor" is the mentee. Everybody else is taken for the
 * mentor until told otherwise; the partner's page changes it.
 */
export function chairFromTitle(title: string): Chair {
  return MY_MENTOR.test(fold(title)) ? 'mentee' : 'mentor';
}
