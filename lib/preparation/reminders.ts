import type { Meeting } from '@/lib/mentoring/meeting';
import type { Chair, Partner, Phase } from '@/lib/mentoring/partner';
import { newPhase } from '@/lib/mentoring/rules/phases';
import type { Store } from '@/lib/storage/store';
import { historyOf } from './history';
import { marksOf } from './marks';

/** What a meeting reminds of at its start, until it is put away; null for what it doesn't. */
export interface Reminders {
  /** In one reporting line: whose hat is worn here, by the user's chair (PRACTICE C5). */
  hat: Chair | null;
  /** Once the phase has changed: what the user said they will and won't do (PRACTICE C6). */
  roles: { phase: Phase; will: string[]; wont: string[] } | null;
}
export type Reminder = keyof Reminders;

/** The key by which a reminder is put away for one meeting (`putAway`). */
export const reminderKey = (reminder: Reminder) => `reminder:${reminder}`;

async function rolesOf(
  store: Store,
  partner: Partner,
  { start }: Meeting,
  now: number,
): Promise<Reminders['roles']> {
  const { latest } = await historyOf(store, partner.id, start);
  const phase = newPhase(partner, latest[0]?.end ?? null, now);
  if (!phase) return null;
  const rows = await store.charters.table.where('partnerId').equals(partner.id).toArray();
  const { will = [], wont = [] } = store.charters.read(rows)[0] ?? {};
  return will.length + wont.length > 0 ? { phase, will, wont } : null;
}

/** What a running meeting with a partner reminds of; `now` is UTC ms. */
export async function remindersOf(
  store: Store,
  partner: Partner,
  meeting: Meeting,
  now: number,
): Promise<Reminders> {
  const [marks, roles] = await Promise.all([
    marksOf(store, [meeting.id]),
    rolesOf(store, partner, meeting, now),
  ]);
  const gone = new Set(
    marks
      .filter(({ partnerId, deletedAt }) => partnerId === partner.id && deletedAt !== null)
      .map(({ promptId }) => promptId),
  );
  return {
    hat: partner.sameReportingLine && !gone.has(reminderKey('hat')) ? partner.chair : null,
    roles: gone.has(reminderKey('roles')) ? null : roles,
  };
}
