import type { Goal, GoalCheckIn } from '../../mentoring/goal';
import type { Meeting } from '../../mentoring/meeting';
import { isForgotten, progressOf } from '../../mentoring/rules/goal-progress';
import { stageOf } from '../../mentoring/rules/running';
import { type Store, startKey } from '../../storage/store';
import { goalsTalked, touchedAt } from '../goals-touched';
import { laidRoad } from '../road';
import { RHYTHM_BACK, rhythmOf } from './rhythm';
import { roadOf } from './road';
import type { GoalView, RelationshipView } from './view';

/** So many coming meetings the roadmap shows. */
const AHEAD = 5;
/** No instant's text will do for the far end: years beyond 9999 sort before all others. */
export const EVER = '\uffff';

/** Meetings with a partner whose start key lies between two keys, by index. */
export function meetingsBetween(store: Store, partnerId: string, from: string, to: string) {
  const [low, high] = [`${partnerId} ${from}`, `${partnerId} ${to}`];
  return store.meetings.table.where('partnerStarts').between(low, high, true, false);
}

function goalView(
  goal: Goal,
  all: readonly GoalCheckIn[],
  talked: ReadonlyMap<string, number>,
  starts: readonly number[],
): GoalView {
  const checkIns = all
    .filter(({ goalId }) => goalId === goal.id)
    .toSorted((a, b) => b.createdAt - a.createdAt);
  const touched = touchedAt(goal.id, checkIns[0]?.createdAt ?? null, talked);
  const forgotten = goal.status === 'active' && isForgotten(goal, touched, starts);
  return { goal, checkIns, forgotten, progress: progressOf(goal, checkIns) };
}

async function goalsOf(store: Store, partnerId: string, starts: readonly number[]) {
  const range = [
    [partnerId, ''],
    [partnerId, EVER],
  ];
  const [goals, checkIns, talked] = await Promise.all([
    store.goals.table.where('[partnerId+status]').between(range[0], range[1]).toArray(),
    store.goalCheckIns.table.where('partnerId').equals(partnerId).toArray(),
    goalsTalked(store, partnerId),
  ]);
  const all = store.goalCheckIns.read(checkIns);
  return store.goals
    .read(goals)
    .sort((a, b) => a.order - b.order || a.createdAt - b.createdAt)
    .map((goal) => goalView(goal, all, talked, starts));
}

async function roadFor(
  store: Store,
  partnerId: string,
  running: Meeting | null,
  later: readonly Meeting[],
  now: number,
) {
  const coming = [...(running ? [{ ...running, running: true }] : []), ...later];
  const laid = await laidRoad(store, partnerId, now);
  const held = await store.meetings.many(
    laid.flatMap((one) => (one.held && one.meetingId ? one.meetingId : [])),
  );
  return roadOf(laid, coming, new Map(held.map(({ id, start }) => [id, start])));
}

function open(store: Store, name: 'actions' | 'agendaItems', partnerId: string) {
  return store[name].table.where('[partnerId+status]').equals([partnerId, 'open']).toArray();
}

/** What stands above a relationship's history; null when there is no such partner. `now` is UTC ms. */
export async function relationshipOf(
  store: Store,
  partnerId: string,
  now: number,
): Promise<RelationshipView | null> {
  const [partner] = await store.partners.many([partnerId]);
  if (!partner) return null;
  const [lately, later, charters, actions, agenda] = await Promise.all([
    meetingsBetween(store, partnerId, startKey(now - RHYTHM_BACK), startKey(now + 1)).toArray(),
    meetingsBetween(store, partnerId, startKey(now + 1), EVER)
      .limit(AHEAD * 4)
      .toArray(),
    store.charters.table.where('partnerId').equals(partnerId).toArray(),
    open(store, 'actions', partnerId),
    open(store, 'agendaItems', partnerId),
  ]);
  const past = store.meetings.read(lately);
  const coming = store.meetings
    .read(later)
    .filter((meeting) => stageOf(meeting, now) === 'ahead')
    .slice(0, AHEAD);
  const running = past.findLast((meeting) => stageOf(meeting, now) === 'running') ?? null;
  const starts = past.map(({ start }) => start).reverse();
  const due = (text: string | null) => text ?? '9999';
  return {
    partner,
    running,
    next: coming[0] ?? null,
    rhythm: rhythmOf(past, coming[0]?.start ?? null, partner.rhythmDays, now),
    charter: store.charters.read(charters)[0] ?? null,
    goals: await goalsOf(store, partnerId, starts),
    road: await roadFor(store, partnerId, running, coming, now),
    actions: store.actions
      .read(actions)
      .sort((a, b) => due(a.due).localeCompare(due(b.due)) || a.createdAt - b.createdAt),
    agenda: store.agendaItems.read(agenda).sort((a, b) => a.order - b.order),
  };
}
