import type { Goal } from '../mentoring/goal';
import { say } from '../signs/sign';
import type { Insight } from './insight';
import type { Scene } from './rows';
import { keyOf } from './spans';

/** Goals open and reached at the end of each span (PRACTICE G1, G2). A goal's last change stands for the day it ended. */
export function goalsInsight({ goals, spans, dayOf, held }: Scene): Insight {
  const rest = { kind: 'goals', more: [], unknown: say('insights.goals.unknown') } as const;
  if (goals.length === 0 || held.length < 3)
    return { ...rest, chart: null, reading: say('insights.early.goals') };
  const dated = goals.map(({ status, createdAt, updatedAt }) => ({
    status,
    from: keyOf(spans.grain, dayOf(createdAt)),
    to: keyOf(spans.grain, dayOf(updatedAt)),
  }));
  const count = (is: (goal: (typeof dated)[number], key: string) => boolean) =>
    spans.keys.map((key) => ({ part: dated.filter((goal) => is(goal, key)).length, of: null }));
  const active = count(
    ({ status, from, to }, key) => from <= key && (status === 'active' || to > key),
  );
  const reached = count(({ status, to }, key) => status === 'reached' && to <= key);
  const now = (status: Goal['status']) => goals.filter((goal) => goal.status === status).length;
  return {
    ...rest,
    reading: say('insights.goals.now', { active: now('active'), reached: now('reached') }),
    chart: {
      shape: 'steps',
      unit: 'count',
      spans,
      lines: [
        { name: say('insights.goals.line.active'), look: 'plain', values: active },
        { name: say('insights.goals.line.reached'), look: 'light', values: reached },
      ],
      mark: null,
    },
  };
}
