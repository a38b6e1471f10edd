import { relationshipOf } from '../records/relationship/query';
import type { RelationshipView } from '../records/relationship/view';
import { signsView } from '../records/signs';
import type { Sign } from '../signs';
import type { Store } from '../storage/store';

/** A pulse told; `at` is UTC ms, `value` 1 to 5. */
export interface PulseAt {
  at: number;
  value: number;
}

/** What a review looks at (PRACTICE H2). */
export interface ReviewView extends Pick<RelationshipView, 'partner' | 'charter' | 'goals'> {
  /** The signs of the split and of follow-through; either may say that it is too early. */
  signs: Sign[];
  /** The latest pulses, newest first; for the user alone. */
  pulses: PulseAt[];
}

/** So many pulses are shown: a year and more, since one comes with every fifth meeting. */
const SHOWN = 8;

/**
 * Which way the pulse went: the latest two beside those before, by half a step or more; null for fewer than
 * four. `pulses` are newest first.
 */
export function pulseTrend(pulses: readonly PulseAt[]): 'up' | 'down' | 'same' | null {
  if (pulses.length < 4) return null;
  const mean = (some: readonly PulseAt[]) =>
    some.reduce((all, { value }) => all + value, 0) / some.length;
  const by = mean(pulses.slice(0, 2)) - mean(pulses.slice(2));
  if (Math.abs(by) < 0.5) return 'same';
  return by > 0 ? 'up' : 'down';
}

async function pulsesOf(store: Store, partnerId: string): Promise<PulseAt[]> {
  const range = [
    [partnerId, Number.NEGATIVE_INFINITY],
    [partnerId, Number.POSITIVE_INFINITY],
  ];
  const rows = store.pulses.table.where('[partnerId+at]').between(range[0], range[1]);
  return store.pulses
    .read(await rows.toArray())
    .map(({ at, value }) => ({ at, value }))
    .sort((a, b) => b.at - a.at)
    .slice(0, SHOWN);
}

/** Charter, goals, split, follow-through and pulse of one relationship; null where there is no such partner. `now` is UTC ms. */
export async function reviewOf(
  store: Store,
  partnerId: string,
  now: number,
): Promise<ReviewView | null> {
  const above = await relationshipOf(store, partnerId, now);
  if (!above) return null;
  const told = await signsView(store, partnerId, now);
  const { partner, charter, goals } = above;
  return {
    ...{ partner, charter, goals: goals.filter(({ goal }) => goal.status === 'active') },
    signs: (told?.signs ?? []).filter(({ kind }) => kind === 'split' || kind === 'follow'),
    pulses: await pulsesOf(store, partnerId),
  };
}
