import { answerFor } from '../decisions';
import type { Signal } from './signal';

/** The user's own answer for this series ends the matter. */
export const decidedSeries: Signal = ({ event, context }) => {
  const answer = event.uid ? answerFor(context.decisions, 'series', event.uid) : null;
  if (answer === 'yes') {
    return [
      { effect: 8, decides: 'mentoring', reason: { id: 'detection.series-yes', params: {} } },
    ];
  }
  if (answer === 'no') {
    return [{ effect: -8, decides: 'other', reason: { id: 'detection.series-no', params: {} } }];
  }
  return [];
};
