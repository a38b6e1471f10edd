import type { Wording } from '../shared/wording';
import type { Value } from '../signs';
import type { Spans } from './spans';

/** What an insight is about, in the order in which they are shown. */
export const insightKinds = ['hours', 'rhythm', 'follow', 'split', 'alone', 'goals'] as const;
export type InsightKind = (typeof insightKinds)[number];

/** One measure along the spans; null where there is nothing to count. */
export interface ChartLine {
  name: Wording;
  /** Full is the user's, hatched the partners'; plain is nobody's, light the other of two. */
  look: 'me' | 'them' | 'plain' | 'light';
  values: readonly (Value | null)[];
}

/** What a chart draws and its table lists. */
export interface Chart {
  /** A bar a span, for each line; both lines as parts of one whole; or steps from span to span. */
  shape: 'bars' | 'share' | 'steps';
  unit: 'hours' | 'days' | 'minutes' | 'count';
  spans: Spans;
  lines: readonly ChartLine[];
  /** What was agreed, in the unit of the bars, or as the first line's part of the whole (0 to 1). */
  mark: { at: number; name: Wording } | null;
}

/** One thing that months or years show: a sentence, what stands behind it, and what it can't know. Never a score. */
export interface Insight {
  kind: InsightKind;
  /** Null: too little is known, and `reading` says what it waits for. */
  chart: Chart | null;
  reading: Wording;
  more: readonly Wording[];
  unknown: Wording;
}
