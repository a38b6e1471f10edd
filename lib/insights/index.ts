import { aloneInsight } from './alone';
import { followInsight } from './follow';
import { goalsInsight } from './goals';
import { hoursInsight } from './hours';
import { type Insight, type InsightKind, insightKinds } from './insight';
import { rhythmInsight } from './rhythm';
import { type InsightEnv, type InsightRows, type Scene, sceneOf } from './rows';
import { splitInsight } from './split';

export type { Chart, ChartLine, Insight, InsightKind } from './insight';
export { insightKinds } from './insight';
export type { InsightEnv, InsightRows } from './rows';
export type { Grain } from './spans';

const insights: Record<InsightKind, (scene: Scene) => Insight> = {
  hours: hoursInsight,
  rhythm: rhythmInsight,
  follow: followInsight,
  split: splitInsight,
  alone: aloneInsight,
  goals: goalsInsight,
};

/** As `insightsOf`, one at a time: what they share is laid out once. */
export function insightMaker(rows: InsightRows, env: InsightEnv): (kind: InsightKind) => Insight {
  const scene = sceneOf(rows, env);
  return (kind) => insights[kind](scene);
}

/**
 * What rows of one relationship, or of all, show by months or by years, in a fixed order. Pure: the same rows in any order
 * give the same, and rows that were deleted nothing.
 */
export function insightsOf(rows: InsightRows, env: InsightEnv): Insight[] {
  return insightKinds.map(insightMaker(rows, env));
}
