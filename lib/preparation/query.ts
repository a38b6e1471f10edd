import { showDate } from '@/lib/i18n/dates';
import type { Meeting } from '@/lib/mentoring/meeting';
import { isForgotten } from '@/lib/mentoring/rules/goal-progress';
import { notesOf } from '@/lib/notes/queries';
import { ownPrompts } from '@/lib/packs/query';
import type { EarlierNotes, GoalView, MeetingView } from '@/lib/panel/model';
import { loadMeeting } from '@/lib/panel/queries/meeting';
import type { Template } from '@/lib/panel/template-now';
import { NO_OWN, type OwnPrompts } from '@/lib/practice/own';
import { closingOf } from '@/lib/records/closing';
import { goalsTalked, touchedAt } from '@/lib/records/goals-touched';
import { localDate } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { type History, historyOf } from './history';
import { type Mark, marksOf } from './marks';
import { type Said, type Suggestion, suggestionsOf } from './suggestions';

/** What the preparation page shows of one meeting with one partner. */
export interface Preparation {
  view: MeetingView;
  /** The meeting was taken away; what is open with the partner stays. */
  gone: boolean;
  /** 1 for the first meeting with the partner. */
  ordinal: number;
  suggestions: Suggestion[];
  forgotten: GoalView[];
  earlier: Meeting[];
  /** What was shown and answered, in this meeting and the earlier ones. */
  marks: Mark[];
  /** Per earlier meeting, newest first, the keys of the suggestions that were talked about in it. */
  talked: string[][];
  lastNotes: EarlierNotes[];
  /** The user's own questions. */
  own: OwnPrompts;
}

async function forgottenOf(store: Store, partnerId: string, goals: GoalView[], latest: Meeting[]) {
  const talked = await goalsTalked(store, partnerId);
  const starts = latest.map(({ start }) => start);
  const touched = (goal: GoalView) => touchedAt(goal.id, goal.touched, talked);
  const left = goals.filter((goal) => isForgotten(goal, touched(goal), starts));
  return left.sort((a, b) => (touched(a) ?? a.createdAt) - (touched(b) ?? b.createdAt));
}

/** So many meetings back are looked at for what was to change: the last may have come to nothing. */
const CHANGES = 3;

async function changeIn(store: Store, { id, start }: Meeting) {
  const closing = await closingOf(store, id);
  if (!closing) return null;
  const text = closing.changeNext.trim();
  const carried = await store.agendaItems.table.where('meetingId').equals(id).toArray();
  const items = store.agendaItems.read(carried);
  const settled = items.some((item) => item.text.trim() === text && item.status !== 'open');
  return { meetingId: id, text: settled ? '' : text, date: showDate(localDate(start)) };
}

/** What the last check-in wanted changed, also where it was begun and never closed. */
async function changeOf(store: Store, latest: readonly Meeting[]) {
  for (const meeting of latest.slice(0, CHANGES)) {
    const change = await changeIn(store, meeting);
    if (change) return change.text ? change : null;
  }
  return null;
}

/** The next steps that stand typed in the check-ins of earlier meetings, and became no action. */
async function stepsOf(store: Store, latest: readonly Meeting[]): Promise<Said[]> {
  const ids = latest.map(({ id }) => id);
  const rows = await store.closings.table.where('meetingId').anyOf(ids).toArray();
  const typed = new Map(
    store.closings.read(rows).map(({ meetingId, step }) => [meetingId, step?.trim()]),
  );
  return latest.flatMap(({ id, start }) => {
    const text = typed.get(id);
    return text ? [{ meetingId: id, text, date: showDate(localDate(start)) }] : [];
  });
}

async function talkedIn(store: Store, { id }: Meeting): Promise<string[]> {
  const rows = await store.agendaItems.table.where('doneMeetingId').equals(id).toArray();
  return store.agendaItems.read(rows).flatMap(({ template }) => template ?? []);
}

async function notesOfLast(store: Store, latest: readonly Meeting[]): Promise<EarlierNotes[]> {
  for (const { id, start } of latest.slice(0, 4)) {
    const blocks = (await notesOf(store, id)).filter(({ markdown }) => markdown.trim() !== '');
    if (blocks.length > 0) return [{ start, blocks }];
  }
  return [];
}

function nobody(view: MeetingView, gone: boolean): Preparation {
  const none = {
    suggestions: [],
    forgotten: [],
    earlier: [],
    marks: [],
    talked: [],
    lastNotes: [],
    own: NO_OWN,
  };
  return { view, gone, ordinal: 1, ...none };
}

async function withPartner(store: Store, view: MeetingView, history: History, now: number) {
  const { latest } = history;
  const partnerId = view.partner?.id ?? '';
  const [forgotten, change, steps, marks, talked, lastNotes, own] = await Promise.all([
    forgottenOf(store, partnerId, view.goals, latest),
    changeOf(store, latest),
    stepsOf(store, latest),
    marksOf(store, [view.meeting.id, ...latest.map(({ id }) => id)]),
    Promise.all(latest.slice(0, 2).map((meeting) => talkedIn(store, meeting))),
    notesOfLast(store, latest),
    ownPrompts(store),
  ]);
  const theirs = marks.filter((mark) => mark.partnerId === partnerId);
  const here = theirs.filter(({ meetingId }) => meetingId === view.meeting.id);
  const away = here.filter(({ deletedAt }) => deletedAt !== null).map(({ promptId }) => promptId);
  const { agenda, actions } = view;
  const open = { agenda, actions, forgotten, change, steps };
  const ground = { ...open, away: new Set(away), today: localDate(now) };
  return { forgotten, marks: theirs, talked, lastNotes, own, suggestions: suggestionsOf(ground) };
}

/**
 * Everything that is worth knowing before a meeting, with the partner chosen among several (null: the
 * first). Null when there never was such a meeting. `now` is UTC ms.
 */
export async function loadPreparation(
  store: Store,
  meetingId: string,
  partnerId: string | null,
  template: Template,
  now: number,
): Promise<Preparation | null> {
  const meeting = await store.meetings.get(meetingId);
  if (!meeting) return null;
  const gone = meeting.deletedAt !== null;
  const view = await loadMeeting(store, meeting, partnerId, template);
  if (!view.partner) return nobody(view, gone);
  const history = await historyOf(store, view.partner.id, meeting.start);
  const rest = await withPartner(store, view, history, now);
  return { view, gone, ordinal: history.count + 1, earlier: history.latest, ...rest };
}
