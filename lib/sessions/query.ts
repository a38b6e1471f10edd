import type * as z from 'zod/mini';
import type { Action } from '../mentoring/action';
import type { feedbackSchema } from '../mentoring/around-meeting';
import type { GuidedSession } from '../mentoring/guided-session';
import type { Criteria, SkillRating } from '../mentoring/negotiation';
import type { agreementSchema, Charter } from '../mentoring/relationship';
import type { Store } from '../storage/store';
import { type Focus, focusesOf, kindOfStep, needsIn } from './focus';
import { sessionsIn } from './rows';
import type { SessionTemplate } from './template';
import { templateOf } from './templates';

/** A session with the template it follows. */
export interface KnownSession {
  session: GuidedSession;
  template: SessionTemplate;
}

/** One session, with the rows that its questions made or speak of. */
export interface SessionView extends KnownSession {
  focus: Focus | null;
  actions: Action[];
  feedback: z.infer<typeof feedbackSchema>[];
  agreements: z.infer<typeof agreementSchema>[];
  /** What was named with the partner in any session and is not settled yet (PRACTICE N1). */
  unsettled: z.infer<typeof agreementSchema>[];
  charter: Charter | null;
  criteria: Criteria | null;
  /** The private pulse told in the meeting in which the session is; null before it is told. */
  pulse: number | null;
  /** The ratings with this partner, newest first (PRACTICE N5). */
  ratings: SkillRating[];
}

/** The guided sessions with a partner, newest first, and the focus they belong to. */
export interface Sessions {
  open: KnownSession | null;
  paused: KnownSession[];
  done: KnownSession[];
  focus: Focus | null;
  /** The step that the focus stands at, to be begun or gone on with; null without a focus. */
  nextStep: KnownSession['template']['kind'] | null;
  /** What the last focus has shown that could be the next one (PRACTICE S4). */
  needs: string[];
}

function known(sessions: readonly GuidedSession[]): KnownSession[] {
  return sessions
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .flatMap((session) => {
      const template = templateOf(session.kind);
      return template ? [{ session, template }] : [];
    });
}

/** Needs that a finished fourth step named and no focus has taken up. */
function openNeeds(done: readonly KnownSession[], focuses: readonly Focus[]): string[] {
  const last = done.find(({ session }) => session.kind === 'step-4');
  const taken = new Set(focuses.map(({ text }) => text.trim().toLowerCase()));
  return last ? needsIn(last.session).filter((need) => !taken.has(need.toLowerCase())) : [];
}

/** All guided sessions with a partner. */
export async function sessionsOf(store: Store, partnerId: string): Promise<Sessions> {
  const [open, paused, done, focuses] = await Promise.all([
    sessionsIn(store, partnerId, 'open'),
    sessionsIn(store, partnerId, 'paused'),
    sessionsIn(store, partnerId, 'done'),
    focusesOf(store, partnerId),
  ]);
  const focus = focuses.find(({ status }) => status === 'active') ?? null;
  const finished = known(done);
  // Two panels, or an undo late in the day, may leave two open: one is gone through, the others wait.
  const [first, ...others] = known(open);
  return {
    open: first ?? null,
    paused: [...others, ...known(paused)],
    done: finished,
    focus,
    nextStep: focus && kindOfStep(focus.step),
    needs: focus ? [] : openNeeds(finished, focuses),
  };
}

/** The pulse of a meeting with a partner. */
async function pulseIn(store: Store, partnerId: string, meetingId: string | null) {
  if (meetingId === null) return null;
  const range = [
    [partnerId, Number.NEGATIVE_INFINITY],
    [partnerId, Number.POSITIVE_INFINITY],
  ];
  const rows = store.pulses.table.where('[partnerId+at]').between(range[0], range[1]);
  const told = store.pulses.read(await rows.toArray());
  return told.find((one) => one.meetingId === meetingId)?.value ?? null;
}

/** One session, as it is gone through in a meeting (null: outside of one); null when it is gone, or of a kind that a later version knows. */
export async function sessionView(
  store: Store,
  id: string,
  meetingId: string | null = null,
): Promise<SessionView | null> {
  const [session] = await store.guidedSessions.many([id]);
  const template = session && templateOf(session.kind);
  if (!session || !template) return null;
  const { partnerId, focusId } = session;
  const made = session.answers.flatMap(({ rows }) => rows ?? []);
  const [focuses, actions, feedback, agreements, open, charters, criteria, ratings] =
    await Promise.all([
      store.focuses.many(focusId ? [focusId] : []),
      store.actions.many(made),
      store.feedback.many(made),
      store.agreements.many(made),
      store.agreements.table.where('[partnerId+status]').equals([partnerId, 'open']).toArray(),
      store.charters.table.where('partnerId').equals(partnerId).toArray(),
      store.criteria.table.toArray(),
      store.skillRatings.table.where('partnerId').equals(partnerId).toArray(),
    ]);
  return {
    pulse: await pulseIn(store, partnerId, meetingId),
    ...{ session, template, actions, feedback, agreements, focus: focuses[0] ?? null },
    unsettled: store.agreements.read(open),
    charter: store.charters.read(charters)[0] ?? null,
    criteria: store.criteria.read(criteria)[0] ?? null,
    ratings: store.skillRatings.read(ratings).sort((a, b) => b.at - a.at),
  };
}
