import type { Meeting } from '@/lib/mentoring/meeting';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Partner } from '@/lib/mentoring/partner';
import { meetingFields } from '../support/rows';

const stamps = { createdAt: 0, updatedAt: 0, deletedAt: null };

/** A partner who is met. */
export function aPartner(change: Partial<Partner> = {}): Partner {
  return { ...newPartner({ name: 'Priya Nair' }), ...stamps, id: 'p1', ...change };
}

/** A planned meeting of 45 minutes with `p1`. */
export function aMeeting(change: Partial<Meeting> & { start: number }): Meeting {
  const end = change.start + 45 * 60_000;
  const fields = meetingFields({ partnerIds: ['p1'], title: 'Something private', end, ...change });
  return { ...stamps, id: 'm1', ...fields };
}
