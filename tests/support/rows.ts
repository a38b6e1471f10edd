import type { Action } from '@/lib/mentoring/action';
import type { Meeting } from '@/lib/mentoring/meeting';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Partner } from '@/lib/mentoring/partner';
import type { NewRow } from '@/lib/shared/row';
import { HOUR } from '@/lib/shared/time';

/** A partner whom the user mentors, without the columns that storage fills in. */
export function partnerFields(change: Partial<Partner> & Pick<Partner, 'name'>): NewRow<Partner> {
  return { ...newPartner(change), phase: 'developing', stone: 'loch', ...change };
}

/** A planned meeting from `start` (UTC ms), an hour long unless told. */
export function meetingFields(
  change: Partial<Meeting> & Pick<Meeting, 'start' | 'partnerIds'>,
): NewRow<Meeting> {
  return {
    title: 'Mentoring',
    end: change.start + HOUR,
    location: '',
    joinUrl: null,
    status: 'planned',
    event: null,
    eventKey: null,
    closedAt: null,
    talk: { me: 0, partner: 0 },
    ...change,
  };
}

/** An open task of the user's. */
export function actionFields(
  change: Partial<Action> & Pick<Action, 'text' | 'partnerId'>,
): NewRow<Action> {
  return {
    owner: 'me',
    proposedBy: 'me',
    kind: 'task',
    detail: '',
    due: null,
    status: 'open',
    doneAt: null,
    meetingId: null,
    goalId: null,
    approach: null,
    ...change,
  };
}
