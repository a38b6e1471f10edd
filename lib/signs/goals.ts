import type { Goal } from '../mentoring/goal';
import { isForgotten } from '../mentoring/rules/goal-progress';
import { fromOf, type Held } from './held';
import type { SignRows } from './rows';
import { type Sign, say, tooEarly } from './sign';

/** The span that `isForgotten` looks at (PRACTICE P11). */
const MEETINGS = 3;

/** When a goal last came up, UTC ms: told of, talked about, or an action was made of it; null when never. */
function lastTouch({ id }: Goal, rows: SignRows): number | null {
  const of = <T extends { goalId: string | null }>(all: readonly T[]) =>
    all.filter(({ goalId }) => goalId === id);
  const touches = [
    ...of(rows.checkIns).map(({ createdAt }) => createdAt),
    ...of(rows.actions).map(({ createdAt }) => createdAt),
    ...of(rows.agenda).flatMap(({ status, doneAt }) => (status === 'done' ? (doneAt ?? []) : [])),
  ];
  return touches.length === 0 ? null : Math.max(...touches);
}

/** Which goals lie untouched, and for how many meetings (PRACTICE P11). */
export function goalsSign(rows: SignRows, held: Held): Sign {
  const active = rows.goals
    .filter(({ status }) => status === 'active')
    .sort((a, b) => a.order - b.order || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const starts = held.meetings.map(({ start }) => start).reverse();
  const [third] = held.meetings.slice(-MEETINGS);
  const old = active.filter(({ createdAt }) => createdAt < (third?.start ?? 0));
  if (starts.length < MEETINGS || !third || old.length === 0) return tooEarly('goals');
  const since = (goal: Goal) => {
    const touched = Math.max(lastTouch(goal, rows) ?? 0, goal.createdAt);
    return starts.filter((start) => start > touched).length;
  };
  const forgotten = old.filter((goal) => isForgotten(goal, lastTouch(goal, rows), starts));
  const n = forgotten.length;
  return {
    kind: 'goals',
    level: 'known',
    finding: n === 0 ? say('signs.goals.all') : say('signs.goals.some', { n, of: active.length }),
    details: [],
    from: fromOf(held.meetings.slice(-Math.max(MEETINGS, ...old.map(since)))),
    unknown: say('signs.goals.unknown'),
    series: {
      unit: 'meetings',
      stacked: false,
      labels: active.map(({ text }) => ({ text })),
      lines: [
        {
          name: say('signs.goals.line'),
          look: 'plain',
          values: active.map((goal) => ({ part: since(goal), of: null })),
        },
      ],
      mark: null,
    },
  };
}
