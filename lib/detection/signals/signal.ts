import type { Wording } from '@/lib/i18n/translate';
import type { DetectionContext, DetectionInput } from '../input';
import type { Read } from '../lexicon';

/** An event with its texts read once for all signals. */
export interface Reading {
  event: DetectionInput;
  context: DetectionContext;
  title: Read;
  description: Read;
}

/**
 * What one signal says. `effect` is in log-odds (natural logarithm): above 0 for mentoring, below 0
 * against, 0 for a remark that only explains. `decides` ends the matter, whatever else is found.
 */
export interface Finding {
  effect: number;
  reason: Wording;
  decides?: 'mentoring' | 'other';
}

/** A pure look at one aspect of an event; an empty list when it has nothing to say. */
export type Signal = (reading: Reading) => Finding[];
