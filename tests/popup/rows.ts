import type { Meeting } from '@/lib/mentoring/meeting';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { NewRow } from '@/lib/shared/row';
import { createStore, type Store } from '@/lib/storage/store';
import { meetingFields } from '../support/rows';

/** Wednesday 13 May 2026, 13:20 in UTC. */
export const NOW = Date.UTC(2026, 4, 13, 13, 20);

/** A store of its own, whose clock ticks a millisecond a look. */
export function freshStore(): Store {
  let now = NOW;
  return createStore({ name: crypto.randomUUID(), clock: () => now++ });
}

/** Adds a partner and gives the id. */
export async function addPartner(store: Store, name: string): Promise<string> {
  return (await store.partners.add(newPartner({ name }))).id;
}

/** A planned hour with partners, at a UTC instant in ms. */
export function meeting(
  partnerIds: string[],
  start: number,
  rest: Partial<Meeting> = {},
): NewRow<Meeting> {
  return meetingFields({ partnerIds, start, title: 'Coffee', ...rest });
}
