import type { Action } from '../mentoring/action';
import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import { stageOf } from '../mentoring/rules/running';
import { EVER, meetingsBetween, relationshipOf } from '../records/relationship/query';
import type { GoalView } from '../records/relationship/view';
import type { Side } from '../shared/row';
import { HOUR } from '../shared/time';
import { type Store, startKey } from '../storage/store';
import { focusesOf } from './focus';
import { type Learnt, learntIn } from './learnt';
import { type Agreement, agreementsOf } from './papers';
import { type SessionView, sessionsOf, sessionView } from './query';

/** So much of so much. */
interface Kept {
  part: number;
  of: number;
}

/** A whole relationship on one page (PRACTICE H4). */
export interface Journey {
  partner: Partner;
  /** Starts of the first and the last meeting that was held (UTC ms); null where none was. */
  span: { from: number; to: number } | null;
  meetings: number;
  hours: number;
  goals: GoalView[];
  /** What was worked on to its end, each focus by its name. */
  focuses: string[];
  agreements: Agreement[];
  /** What each side did of what it undertook; what was dropped counts for neither (PRACTICE F4). */
  kept: Record<Side, Kept>;
  learnt: Learnt[];
  /** The closing session that was finished last; null where none was. */
  closing: SessionView | null;
}

async function heldWith(store: Store, partnerId: string, now: number): Promise<Meeting[]> {
  const rows = meetingsBetween(store, partnerId, '', startKey(now + 1));
  return store.meetings
    .read(await rows.toArray())
    .filter((one) => one.status !== 'missed' && one.status !== 'cancelled')
    .filter((one) => stageOf(one, now) === 'over')
    .sort((a, b) => a.start - b.start);
}

function hoursOf(meetings: readonly Meeting[]): number {
  const spent = ({ start, end, closedAt }: Meeting) =>
    Math.max(0, Math.min(end, closedAt ?? end) - start);
  return Math.round(meetings.reduce((all, one) => all + spent(one), 0) / HOUR);
}

/** What was written down after the meetings, oldest first; for the user alone. */
async function reflected(store: Store, meetings: readonly Meeting[]): Promise<Learnt[]> {
  const ids = meetings.map(({ id }) => id);
  const rows = await store.reflections.table.where('meetingId').anyOf(ids).toArray();
  const known = new Map(store.reflections.read(rows).map((one) => [one.meetingId, one.learnt]));
  return ids.flatMap((id) => {
    const text = known.get(id)?.trim() ?? '';
    return text === '' ? [] : [{ who: 'me' as const, text, secret: true }];
  });
}

async function keptWith(store: Store, partnerId: string): Promise<Journey['kept']> {
  const range = [
    [partnerId, ''],
    [partnerId, EVER],
  ];
  const rows = store.actions.table.where('[partnerId+status]').between(range[0], range[1]);
  const actions = store.actions.read(await rows.toArray());
  const of = (side: Side): Kept => {
    const own = actions.filter(
      ({ owner, status }: Action) => owner === side && status !== 'dropped',
    );
    return { part: own.filter(({ status }) => status === 'done').length, of: own.length };
  };
  return { me: of('me'), partner: of('partner') };
}

/** The whole way with a partner; null where there is no such partner. `now` is UTC ms. */
export async function journeyOf(
  store: Store,
  partnerId: string,
  now: number,
): Promise<Journey | null> {
  const above = await relationshipOf(store, partnerId, now);
  if (!above) return null;
  const [meetings, sessions, focuses, agreements, kept] = await Promise.all([
    heldWith(store, partnerId, now),
    sessionsOf(store, partnerId),
    focusesOf(store, partnerId),
    agreementsOf(store, partnerId),
    keptWith(store, partnerId),
  ]);
  const { open, paused, done } = sessions;
  const all = [...(open ? [open] : []), ...paused, ...done].map(({ session }) => session);
  const last = done.find(({ session }) => session.kind === 'closing')?.session.id;
  const [first, latest] = [meetings[0], meetings.at(-1)];
  return {
    partner: above.partner,
    span: first && latest ? { from: first.start, to: latest.start } : null,
    meetings: meetings.length,
    hours: hoursOf(meetings),
    goals: above.goals,
    focuses: focuses.filter(({ status }) => status === 'done').map(({ text }) => text),
    agreements,
    kept,
    learnt: [...(await reflected(store, meetings)), ...learntIn(all, above.partner.chair)],
    closing: last === undefined ? null : await sessionView(store, last),
  };
}

/** Whether the way may be over: then it can be let rest. */
export function isClosing({ partner, closing }: Pick<Journey, 'partner' | 'closing'>): boolean {
  const { phase, archivedAt } = partner;
  return archivedAt === null && (phase === 'closing' || phase === 'ended' || closing !== null);
}
