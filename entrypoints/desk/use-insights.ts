import { useEffect, useRef, useState } from 'react';
import { type InsightsRead, insightTables, readOfAll, readOfOne } from '@/lib/desk/insights/query';
import { InsightSteps, type InsightsView } from '@/lib/desk/insights/steps';
import { type Live, loading, ready } from '@/lib/desk/live';
import type { Grain } from '@/lib/insights';
import { MINUTE } from '@/lib/shared/time';
import { unwatched } from '@/lib/storage/unwatched';
import { store } from './store';
import { useLive } from './use-live';

/** What was read holds for so long, unless a row changes. */
const HOLDS = 15 * MINUTE;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Insights over all partners, or of the one called `id` (null where there is none such), the first of them as soon as it is there. */
export function useInsights(
  id: string | undefined,
  grain: Grain,
  now: number,
): Live<InsightsView | null> {
  const [view, setView] = useState<InsightsView | null>(null);
  const steps = useRef<InsightSteps | null>(null);
  steps.current ??= new InsightSteps(setView, nextTask);
  const time = useRef(now);
  time.current = now;
  const take = (read: InsightsRead) => void steps.current?.take(read, { grain, now: time.current });
  const read = () =>
    id === undefined
      ? readOfAll(store, grain, Date.now(), take)
      : readOfOne(store, id, grain, Date.now(), take);
  const live = useLive(
    () => unwatched(store, insightTables, read),
    [id, grain, Math.floor(now / HOLDS)],
  );
  const all = live.state === 'ready' ? live.value : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was read counts, whenever it was
  useEffect(() => {
    if (all) take(all);
  }, [all]);
  if (live.state === 'failed') return live;
  if (live.state === 'ready' && live.value === null) return ready(null);
  const fits = view && view.partner?.id === id;
  return fits ? ready(view) : loading;
}
