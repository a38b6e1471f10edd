import type { Meeting } from '@/lib/mentoring/meeting';
import type { Partner } from '@/lib/mentoring/partner';
import { MINUTE } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { meetingFields, partnerFields } from '../support/rows';
import { testStore as emptyStore } from '../support/store';

/** Thu 14 May 2026, 10:00 UTC. */
export const TEN = Date.UTC(2026, 4, 14, 10);

/** A store of its own, with a clock that stands at ten. */
export function testStore() {
  const { store, clock } = emptyStore(TEN);
  return { store, time: clock };
}

export function addPartner(
  store: Store,
  name: string,
  more: Partial<Partner> = {},
): Promise<Partner> {
  return store.partners.add(partnerFields({ name, splitPartner: 80, ...more }));
}

/** A meeting from so many minutes after ten, 45 minutes long. */
export function addMeeting(
  store: Store,
  partnerIds: string[],
  minutes: number,
  more: Partial<Meeting> = {},
): Promise<Meeting> {
  const start = TEN + minutes * MINUTE;
  const end = start + 45 * MINUTE;
  return store.meetings.add(meetingFields({ partnerIds, start, end, ...more }));
}

export const template = [
  { key: 'open', text: 'What is most on your mind?', place: 'first' as const },
  { key: 'close', text: 'Close', place: 'last' as const },
];

/** What the page knows, at so many minutes after ten. */
export function lookAt(minutes: number, more = {}) {
  const now = TEN + minutes * MINUTE;
  return { now, partnerId: null, shown: null, typing: false, template: () => template, ...more };
}
