import type { Action } from '@/lib/mentoring/action';
import type { Goal } from '@/lib/mentoring/goal';
import type { Meeting } from '@/lib/mentoring/meeting';
import type { NoteBlock } from '@/lib/mentoring/note-block';
import type { Partner } from '@/lib/mentoring/partner';
import { MINUTE } from '@/lib/shared/time';
import { actionFields, meetingFields, partnerFields } from '@/tests/support/rows';

/** The columns that every row has, made now. */
export function stamps() {
  const now = Date.now();
  return { id: crypto.randomUUID(), createdAt: now, updatedAt: now, deletedAt: null };
}

/** A partner the user mentors. */
export function partnerRow(change: Partial<Partner> = {}): Partner {
  const emails = ['priya.raman@example.org'];
  return { ...stamps(), ...partnerFields({ name: 'Priya Raman', emails, ...change }) };
}

/** A meeting that began ten minutes ago and lasts an hour, with the column its index needs. */
export function meetingRow(partner: Partner, change: Partial<Meeting> = {}) {
  const start = Date.now() - 10 * MINUTE;
  const fields = meetingFields({
    partnerIds: [partner.id],
    title: `Mentoring ${partner.name} / Jo`,
    start,
    ...change,
  });
  const meeting: Meeting = { ...stamps(), ...fields };
  const from = new Date(meeting.start).toISOString();
  return { ...meeting, partnerStarts: meeting.partnerIds.map((id) => `${id} ${from}`) };
}

/** An open task of the user's, with the column for its index. */
export function actionRow(partner: Partner, change: Partial<Action> = {}) {
  const action = plainAction(partner, change);
  const open = action.status === 'open' && action.deletedAt === null;
  return open ? { ...action, openKey: `${action.owner} ${action.due ?? '9999-99-99'}` } : action;
}

function plainAction(partner: Partner, change: Partial<Action>): Action {
  const fields = actionFields({ partnerId: partner.id, text: 'Send the reading list', ...change });
  return { ...stamps(), ...fields };
}

/** An active goal. */
export function goalRow(partner: Partner, change: Partial<Goal> = {}): Goal {
  return {
    ...stamps(),
    partnerId: partner.id,
    text: 'Lead three planning rounds alone',
    smart: null,
    due: null,
    target: 3,
    status: 'active',
    order: 1,
    history: [],
    ...change,
  };
}

/** A private note of a meeting. */
export function noteRow(meeting: Meeting, change: Partial<NoteBlock> = {}): NoteBlock {
  return {
    ...stamps(),
    meetingId: meeting.id,
    order: 1,
    markdown: 'She named the trade-off first.',
    visibility: 'private',
    ...change,
  };
}
