import type { Action } from '../../mentoring/action';
import type { Goal, GoalCheckIn } from '../../mentoring/goal';
import type { Objective } from '../../mentoring/objective';
import type { Partner } from '../../mentoring/partner';
import type { Focus } from '../../mentoring/relationship';
import { type Progress, progressOf } from '../../mentoring/rules/goal-progress';
import type { Store } from '../../storage/store';
import { EVER } from '../relationship/query';

/** A goal of the plan, with its latest check-ins (newest first) and what is to be done for it. */
export interface PlannedGoal {
  goal: Goal;
  progress: Progress;
  checkIns: GoalCheckIn[];
  actions: Action[];
}

/** A development plan: what is worked towards with one partner (PRACTICE G2). */
export interface PlanView {
  partner: Partner;
  goals: PlannedGoal[];
  reached: Goal[];
  focus: Focus | null;
  /** Open, and of no goal that is shown. */
  others: Action[];
  /** The user's own objectives that this partner helps with. */
  objectives: Objective[];
}

/** So many check-ins tell how a goal moves. */
const CHECK_INS = 3;

function ofPartner(store: Store, table: 'goals' | 'focuses', partnerId: string) {
  return store[table].table
    .where('[partnerId+status]')
    .between([partnerId, ''], [partnerId, EVER])
    .toArray();
}

const byDue = (a: Action, b: Action) =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.createdAt - b.createdAt;

function planned(goal: Goal, all: readonly GoalCheckIn[], actions: readonly Action[]): PlannedGoal {
  const checkIns = all
    .filter(({ goalId }) => goalId === goal.id)
    .toSorted((a, b) => b.createdAt - a.createdAt);
  return {
    goal,
    progress: progressOf(goal, checkIns),
    checkIns: checkIns.slice(0, CHECK_INS),
    actions: actions.filter(({ goalId }) => goalId === goal.id),
  };
}

/** The plan with one partner; null when there is no such partner. */
export async function planOf(store: Store, partnerId: string): Promise<PlanView | null> {
  const [partner] = await store.partners.many([partnerId]);
  if (!partner) return null;
  const open = store.actions.table.where('[partnerId+status]').equals([partnerId, 'open']);
  const [goals, focuses, checkIns, rows, objectives] = await Promise.all([
    ofPartner(store, 'goals', partnerId),
    ofPartner(store, 'focuses', partnerId),
    store.goalCheckIns.table.where('partnerId').equals(partnerId).toArray(),
    open.toArray(),
    store.objectives.table.where('partnerIds').equals(partnerId).toArray(),
  ]);
  const all = store.goals.read(goals).sort((a, b) => a.order - b.order);
  const active = all.filter(({ status }) => status === 'active');
  const told = store.goalCheckIns.read(checkIns);
  const actions = store.actions.read(rows).sort(byDue);
  const shown = new Set<string | null>(active.map(({ id }) => id));
  return {
    partner,
    goals: active.map((goal) => planned(goal, told, actions)),
    reached: all.filter(({ status }) => status === 'reached'),
    focus: store.focuses.read(focuses).find(({ status }) => status === 'active') ?? null,
    others: actions.filter(({ goalId }) => !shown.has(goalId)),
    objectives: store.objectives
      .read(objectives)
      .filter(({ status }) => status === 'active')
      .sort((a, b) => a.order - b.order),
  };
}
