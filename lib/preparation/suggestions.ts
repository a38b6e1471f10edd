import type { Action } from '@/lib/mentoring/action';
import type { AgendaLine } from '@/lib/mentoring/rules/agenda';
import { dueWords } from '@/lib/mentoring/rules/day-words';
import type { Side } from '@/lib/shared/row';
import type { Wording } from '@/lib/shared/wording';

/** Something that might be raised, with its reason. */
export interface Suggestion {
  /** `<kind>:<id>`; an agenda item made of it keeps it. */
  key: string;
  kind: 'change' | 'step' | 'action' | 'goal';
  text: string;
  why: Wording;
  goalId: string | null;
  /** Whose it is, where it is somebody's. */
  side: Side | null;
  /** The line on the agenda, once it is there. */
  line: AgendaLine | null;
}

/** Words from an earlier meeting's check-in; `date` is worded. */
export interface Said {
  meetingId: string;
  text: string;
  date: string;
}

/** What suggestions are made of. */
export interface Ground {
  agenda: readonly AgendaLine[];
  actions: readonly Action[];
  /** Goals that have not come up for three meetings (PRACTICE P11). */
  forgotten: readonly { id: string; text: string }[];
  /** What the last check-in wanted changed (PRACTICE P8); null when nothing was. */
  change: Said | null;
  /** Next steps that stand typed in earlier check-ins and were never added, latest first. */
  steps: readonly Said[];
  /** Keys that were put away for this meeting. */
  away: ReadonlySet<string>;
  /** Local date, `YYYY-MM-DD`. */
  today: string;
}

type Plain = Omit<Suggestion, 'line'>;

function ofChange({ change }: Ground): Plain[] {
  if (!change) return [];
  const why = { id: 'prepare.why.change', params: { date: change.date } };
  const key = `change:${change.meetingId}`;
  return [{ key, kind: 'change', text: change.text, why, goalId: null, side: null }];
}

function ofSteps({ steps }: Ground): Plain[] {
  return steps.map(({ meetingId, text, date }) => ({
    key: `step:${meetingId}`,
    kind: 'step',
    text,
    why: { id: 'prepare.why.step', params: { date } },
    goalId: null,
    side: null,
  }));
}

/** Mine first, then theirs, each by due date as they come. */
function ofActions({ actions, today }: Ground): Plain[] {
  const lapsed = (side: Side) =>
    actions.filter(
      ({ owner, status, due }) =>
        owner === side && status === 'open' && due !== null && due < today,
    );
  const late = [...lapsed('me'), ...lapsed('partner')];
  return late.map(({ id, text, due, goalId, owner }) => ({
    key: `action:${id}`,
    kind: 'action',
    text,
    why: dueWords(due ?? today, today).wording,
    goalId,
    side: owner,
  }));
}

function ofGoals({ forgotten }: Ground): Plain[] {
  const why = { id: 'prepare.why.goal', params: {} };
  return forgotten.map(({ id, text }) => ({
    key: `goal:${id}`,
    kind: 'goal',
    text,
    why,
    goalId: id,
    side: null,
  }));
}

/** The line that a suggestion became, also where it was raised in the panel or in the same words. */
function lineOf(agenda: readonly AgendaLine[], { key, kind, text, goalId }: Plain) {
  const words = text.trim();
  const same = (line: AgendaLine) =>
    line.template === key ||
    (kind === 'goal' && line.goalId === goalId) ||
    line.text.trim() === words;
  return agenda.find(same) ?? null;
}

/**
 * What there is to raise in a meeting: what was to change, next steps that were typed and not added, what
 * has lapsed on either side, which goals lie untouched. What is on the agenda already stays in its place and says so; what was put away is left out.
 */
export function suggestionsOf(ground: Ground): Suggestion[] {
  const all = [ofChange, ofSteps, ofActions, ofGoals].flatMap((of) => of(ground));
  return all
    .filter(({ key }) => !ground.away.has(key))
    .map((one) => ({ ...one, line: lineOf(ground.agenda, one) }));
}

/** The line that a prompt became; null while it is not on the agenda. */
export function lineOfPrompt(agenda: readonly AgendaLine[], promptId: string): AgendaLine | null {
  return agenda.find((line) => line.template === `prompt:${promptId}`) ?? null;
}
