import type { Meeting } from '../mentoring/meeting';
import type { Partner } from '../mentoring/partner';
import { stageOf } from '../mentoring/rules/running';
import { meetingsBetween } from '../records/relationship/query';
import { DAY } from '../shared/time';
import { type Store, startKey } from '../storage/store';
import { type SessionView, sessionView } from './query';
import { templateOf } from './templates';
import { meetingsOf } from './travel';

/** What a session's page shows. */
export interface SessionPageView {
  partner: Partner;
  /** The session; else why there is none: it is gone, or of a kind that only a later version knows. */
  shown: SessionView | 'gone' | 'unknown';
  /** The meetings in which it was answered, in that order; `start` is UTC ms. */
  meetings: { id: string; start: number }[];
  /** The meeting that runs with the partner, in which answers are given now; null outside of one. */
  runs: string | null;
  /** The meeting of which the private pulse tells; null where there is none to tell of. */
  pulseOf: string | null;
}

/** So long before now a meeting may have begun that still runs, or is the one to speak of. */
const LATELY = 60 * DAY;

async function lately(store: Store, partnerId: string, now: number): Promise<Meeting[]> {
  const rows = meetingsBetween(store, partnerId, startKey(now - LATELY), startKey(now + 1));
  const read = store.meetings.read(await rows.toArray());
  return read.filter(({ status }) => status === 'planned' || status === 'held');
}

/** One session of a partner; null where there is no such partner. `now` is UTC ms. */
export async function sessionPage(
  store: Store,
  partnerId: string,
  id: string,
  now: number,
): Promise<SessionPageView | null> {
  const [[partner], [session], past] = await Promise.all([
    store.partners.many([partnerId]),
    store.guidedSessions.many([id]),
    lately(store, partnerId, now),
  ]);
  if (!partner) return null;
  const runs = past.findLast((one) => stageOf(one, now) === 'running')?.id ?? null;
  const none = { partner, meetings: [], runs, pulseOf: null };
  if (!session || session.partnerId !== partnerId) return { ...none, shown: 'gone' };
  if (!templateOf(session.kind)) return { ...none, shown: 'unknown' };
  const answered = meetingsOf(session);
  const over = past.findLast((one) => stageOf(one, now) === 'over')?.id ?? null;
  const spoken = answered.at(-1) ?? null;
  const pulseOf = session.status === 'done' ? spoken : (runs ?? spoken ?? over);
  const [view, meetings] = await Promise.all([
    sessionView(store, id, pulseOf),
    store.meetings.many(answered),
  ]);
  return {
    ...{ partner, runs, pulseOf },
    shown: view ?? 'gone',
    meetings: meetings.map((one) => ({ id: one.id, start: one.start })),
  };
}
