import type { Goal, GoalCheckIn } from '@/lib/mentoring/goal';
import type { Meeting } from '@/lib/mentoring/meeting';
import { composeAgenda } from '@/lib/mentoring/rules/agenda';
import { progressOf } from '@/lib/mentoring/rules/goal-progress';
import { notesToEdit } from '@/lib/notes/queries';
import { closingOf } from '@/lib/records/closing';
import { type Store, startKey } from '@/lib/storage/store';
import { inOwnWords } from '../agenda-words';
import type { ClosingDraft, GoalView, MeetingView } from '../model';
import type { Template } from '../template-now';
import { actionsOf, agendaOf, checkInsOf, focusOf, goalsOf, themeOf } from './rows-of-partner';

function goalView(goal: Goal, all: readonly GoalCheckIn[]): GoalView {
  const checkIns = all.filter((checkIn) => checkIn.goalId === goal.id);
  const touched = checkIns.length > 0 ? Math.max(...checkIns.map((c) => c.createdAt)) : null;
  const { id, text, target, createdAt } = goal;
  return { id, text, target, createdAt, touched, progress: progressOf(goal, checkIns) };
}

async function draftOf(store: Store, meetingId: string): Promise<ClosingDraft> {
  const row = await closingOf(store, meetingId);
  return {
    useful: row?.useful ?? '',
    step: row?.step ?? '',
    tryBefore: row?.tryBefore ?? '',
    changeNext: row?.changeNext ?? '',
  };
}

/** How many meetings with a partner the calendar had before; counted in the index, whatever became of them. */
function countBefore(store: Store, partnerId: string, { start }: Meeting): Promise<number> {
  const [low, high] = [`${partnerId} `, `${partnerId} ${startKey(start)}`];
  return store.meetings.table.where('partnerStarts').between(low, high, false, false).count();
}

async function betweenUs(store: Store, meeting: Meeting, partnerId: string) {
  const [before, items, actions, goals, checkIns, focus, theme] = await Promise.all([
    countBefore(store, partnerId, meeting),
    agendaOf(store, partnerId, meeting.id),
    actionsOf(store, partnerId, meeting.start),
    goalsOf(store, partnerId),
    checkInsOf(store, partnerId),
    focusOf(store, partnerId),
    themeOf(store, partnerId, meeting.id, store.clock()),
  ]);
  return {
    before,
    items,
    actions,
    goals: goals.map((goal) => goalView(goal, checkIns)),
    focus: focus ? { text: focus.text, step: focus.step } : null,
    theme: theme?.text ?? null,
  };
}

/**
 * Everything one meeting shows, in one round of indexed reads. With several partners, `partnerId` says
 * whose; notes belong to the meeting.
 */
export async function loadMeeting(
  store: Store,
  meeting: Meeting,
  partnerId: string | null,
  template: Template,
): Promise<MeetingView> {
  const chosen = meeting.partnerIds.find((id) => id === partnerId) ?? meeting.partnerIds[0];
  const nothing = { before: 0, items: [], actions: [], goals: [], focus: null, theme: null };
  const [partners, { before, items, ...between }, notes, closing] = await Promise.all([
    store.partners.many(meeting.partnerIds),
    chosen ? betweenUs(store, meeting, chosen) : nothing,
    notesToEdit(store, meeting.id),
    draftOf(store, meeting.id),
  ]);
  const partner = partners.find((p) => p.id === chosen) ?? null;
  const { theme, focus, goals } = between;
  const lines = template({
    chair: partner?.chair ?? 'mentor',
    structure: partner?.structure ?? 'usual',
    before,
    theme,
    focus: focus?.text ?? null,
    goals: goals.length > 0,
  });
  const agenda = partner ? inOwnWords(composeAgenda(lines, items, meeting.id), partner) : [];
  return { meeting, partners, partner, notes, closing, agenda, ...between };
}
