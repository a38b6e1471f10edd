import type { Attendee } from '../../calendar/event';
import { answerFor } from '../decisions';
import { headCount, othersOf } from '../people';
import type { Signal } from './signal';

/** Up to this many people a meeting is about the person who was decided on. */
const SMALL = 3;
const STRENGTH = 5;

const label = (one: Attendee) => one.name || one.email;

/**
 * The user's answer for a person who takes part. It decides a small meeting; in a larger one it only counts,
 * and a yes outweighs a no, since one mentoring partner in the room is what matters.
 */
export const decidedPerson: Signal = (reading) => {
  const { event, context } = reading;
  const others = othersOf(event, context);
  const answered = (answer: string) =>
    others.find((one) => one.email && answerFor(context.decisions, 'person', one.email) === answer);
  const small = (headCount(event, context) ?? 2) <= SMALL;
  const yes = answered('yes');
  if (yes) {
    const reason = { id: 'detection.person-yes', params: { name: label(yes) } } as const;
    return [{ effect: STRENGTH, reason, ...(small ? { decides: 'mentoring' } : {}) }];
  }
  const no = answered('no');
  if (!no) return [];
  const reason = { id: 'detection.person-no', params: { name: label(no) } } as const;
  return [{ effect: -STRENGTH, reason, ...(small ? { decides: 'other' } : {}) }];
};
