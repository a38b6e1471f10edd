import type { Action } from '../../mentoring/action';
import type { Goal, GoalCheckIn } from '../../mentoring/goal';
import type { Partner } from '../../mentoring/partner';
import { type Progress, progressOf } from '../../mentoring/rules/goal-progress';
import { EVER } from '../../records/relationship/query';
import { type Leaving, leaving, mayLeave } from '../../share/may-leave';
import type { Store } from '../../storage/store';

/** A goal of the plan, with its latest check-ins (newest first) and what is to be done for it. */
export interface PlannedGoal {
  goal: Leaving<'goals'>;
  progress: Progress;
  checkIns: Leaving<'goalCheckIns'>[];
  actions: Leaving<'actions'>[];
}

/**
 * A development plan: what is worked towards with one partner (PRACTICE G2). It is made to be looked at by both, so
 * it holds of each row just what may leave (PRACTICE H5).
 */
export interface PlanView {
  partner: Pick<Partner, 'id' | 'name' | 'chair'>;
  goals: PlannedGoal[];
  reached: Leaving<'goals'>[];
  focus: Leaving<'focuses'> | null;
  /** Open, and of no goal that is shown. */
  others: Leaving<'actions'>[];
  /** The user's own objectives that this partner helps with. */
  objectives: Leaving<'objectives'>[];
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
    goal: mayLeave.goals(goal),
    progress: progressOf(goal, checkIns),
    checkIns: leaving(mayLeave.goalCheckIns, checkIns.slice(0, CHECK_INS)),
    actions: leaving(
      mayLeave.actions,
      actions.filter(({ goalId }) => goalId === goal.id),
    ),
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
  const focus = store.focuses.read(focuses).find(({ status }) => status === 'active');
  const own = store.objectives
    .read(objectives)
    .filter(({ status }) => status === 'active')
    .sort((a, b) => a.order - b.order);
  return {
    partner,
    goals: active.map((goal) => planned(goal, told, actions)),
    reached: leaving(
      mayLeave.goals,
      all.filter(({ status }) => status === 'reached'),
    ),
    focus: focus ? mayLeave.focuses(focus) : null,
    others: leaving(
      mayLeave.actions,
      actions.filter(({ goalId }) => !shown.has(goalId)),
    ),
    objectives: leaving(mayLeave.objectives, own),
  };
}
