import type { Action } from '@/lib/mentoring/action';
import type { AgendaItem } from '@/lib/mentoring/agenda-item';
import type { Goal } from '@/lib/mentoring/goal';
import type { Meeting } from '@/lib/mentoring/meeting';
import { DAY } from '@/lib/shared/time';
import { type SignEnv, type SignRows, signsOf } from '@/lib/signs';
import type { SignKind } from '@/lib/signs/sign';
import { actionFields, meetingFields } from '../support/rows';

/** Noon, so that a day more or less is never a matter of the zone. */
export const NOW = Date.UTC(2026, 4, 14, 12);

export const env: SignEnv = {
  now: NOW,
  zone: 'UTC',
  name: 'Priya',
  next: null,
  tones: new Map([
    ['bad', 'problem'],
    ['worse', 'problem'],
    ['good', 'opportunity'],
  ]),
};

let made = 0;
/** Columns of a row made at `at` (UTC ms). */
const stamps = (at: number) => {
  made += 1;
  const id = `${String(made).padStart(8, '0')}-0000-4000-8000-000000000000`;
  return { id, createdAt: at, updatedAt: at, deletedAt: null };
};

/** A meeting that was held so many days ago. */
export function held(daysAgo: number, more: Partial<Meeting> = {}): Meeting {
  const start = NOW - daysAgo * DAY;
  const fields = meetingFields({ partnerIds: ['p'], start, status: 'held' });
  return { ...stamps(start - 30 * DAY), ...fields, ...more };
}

/** Meetings every so many days, oldest first, the latest one day ago. */
export function heldEvery(days: number, many: number): Meeting[] {
  return Array.from({ length: many }, (_, at) => held(1 + (many - 1 - at) * days));
}

/** An action noted in a meeting. */
export function actionOf(meeting: Meeting, more: Partial<Action> = {}): Action {
  const fields = actionFields({ text: 'Do it', partnerId: 'p', meetingId: meeting.id });
  return { ...stamps(meeting.start), ...fields, ...more };
}

/** An action of a meeting, kept the day after. */
export function doneOf(meeting: Meeting, more: Partial<Action> = {}): Action {
  return actionOf(meeting, { status: 'done', doneAt: meeting.start + DAY, ...more });
}

/** Something talked about in a meeting. */
export function talkedOf(meeting: Meeting, more: Partial<AgendaItem> = {}): AgendaItem {
  return {
    ...stamps(meeting.start),
    partnerId: 'p',
    meetingId: meeting.id,
    text: 'Talk',
    raisedBy: 'me',
    status: 'done',
    order: 1,
    goalId: null,
    template: null,
    doneAt: meeting.start,
    doneMeetingId: meeting.id,
    ...more,
  };
}

export function goalOf(at: number, more: Partial<Goal> = {}): Goal {
  return {
    ...stamps(at),
    ...{ partnerId: 'p', text: 'Lead', smart: null, due: null, target: null, status: 'active' },
    order: 1,
    history: [],
    ...more,
  } as Goal;
}

type Agreement = SignRows['agreements'][number];
export function agreementOf(meeting: Meeting, more: Partial<Agreement> = {}): Agreement {
  return {
    ...stamps(meeting.start),
    ...{ partnerId: 'p', meetingId: meeting.id, topic: 'other', text: 'Agreed' },
    ...{ gains: { me: '', partner: '' }, proposedBy: 'me', decidedBy: null, status: 'agreed' },
    ...more,
  } as Agreement;
}

export function closingOf(meeting: Meeting, useful: string): SignRows['closings'][number] {
  const none = { nextSteps: '', tryBefore: '', changeNext: '' };
  return { ...stamps(meeting.start), meetingId: meeting.id, useful, ...none };
}

export function learntIn(meeting: Meeting, learnt: string): SignRows['reflections'][number] {
  return { ...stamps(meeting.start), meetingId: meeting.id, text: '', learnt };
}

export function pulseOf(meeting: Meeting, value: number): SignRows['pulses'][number] {
  return { ...stamps(meeting.end), partnerId: 'p', meetingId: meeting.id, value, at: meeting.end };
}

export function answeredIn(meeting: Meeting, promptId: string): SignRows['prompts'][number] {
  const about = { meetingId: meeting.id, partnerId: 'p', promptId, answer: 'So' };
  return { ...stamps(meeting.start), ...about };
}

/** Rows of one relationship; what isn't given is empty. */
export function rows(given: Partial<SignRows>): SignRows {
  const none = { actions: [], agenda: [], agreements: [], goals: [], checkIns: [] };
  const around = { prompts: [], closings: [], pulses: [], reflections: [], notes: [] };
  const partner = { chair: 'mentor', rhythmDays: 14, splitPartner: 80 } as const;
  return { partner, meetings: [], ...none, ...around, ...given };
}

/** One of the signs. */
export function signIn(kind: SignKind, given: Partial<SignRows>, more: Partial<SignEnv> = {}) {
  const found = signsOf(rows(given), { ...env, ...more }).find((sign) => sign.kind === kind);
  if (!found) throw new Error(`no sign ${kind}`);
  return found;
}
