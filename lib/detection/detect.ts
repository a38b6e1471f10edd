import type { DetectionContext, DetectionInput } from './input';
import { scanDescription, scanTitle } from './lexicon';
import { conversation } from './signals/conversation';
import { decidedPerson } from './signals/decided-person';
import { decidedSeries } from './signals/decided-series';
import { lookAlikes } from './signals/look-alikes';
import { mentoringWordsSignal } from './signals/mentoring-words';
import { partners } from './signals/partners';
import { peopleCount } from './signals/people-count';
import type { Finding, Signal } from './signals/signal';
import { state } from './signals/state';
import { combine, type Verdict } from './verdict';

/** Decisions stand first: they win, the series before the person. */
const SIGNALS: readonly Signal[] = [
  decidedSeries,
  decidedPerson,
  mentoringWordsSignal,
  partners,
  conversation,
  lookAlikes,
  state,
  peopleCount,
];

/** What each signal says of an event, in no order. */
export function findingsIn(event: DetectionInput, context: DetectionContext): Finding[] {
  const reading = {
    event,
    context,
    title: scanTitle(event.title),
    description: scanDescription(event.description),
  };
  return SIGNALS.flatMap((signal) => signal(reading));
}

/**
 * Tells whether a calendar event looks like a mentoring meeting, how sure that is and why. Pure and
 * deterministic; takes any text, in linear time.
 */
export function detect(event: DetectionInput, context: DetectionContext): Verdict {
  return combine(findingsIn(event, context));
}
