import { headCount } from '../people';
import type { Signal } from './signal';

/** Effect by the largest number of people it holds for; mentoring is two people, at times three. */
const EFFECTS: readonly (readonly [upTo: number, effect: number])[] = [
  [1, 0],
  [2, 0.9],
  [3, 0.6],
  [6, -0.4],
  [12, -1.8],
  [30, -3.2],
  [Number.POSITIVE_INFINITY, -4.5],
];

/** How many take part, the user included. An unknown number is usual and says nothing. */
export const peopleCount: Signal = ({ event, context }) => {
  const n = headCount(event, context);
  if (n === null || n < 2) {
    return [{ effect: 0, reason: { id: 'detection.people-unknown', params: {} } }];
  }
  const effect = EFFECTS.find(([upTo]) => n <= upTo)?.[1] ?? 0;
  const id = effect < 0 ? 'detection.people-many' : 'detection.people-few';
  return [{ effect, reason: { id, params: { n } } }];
};
