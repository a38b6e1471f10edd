import type { PageCall } from '@/lib/page/types';
import { MINUTE } from '@/lib/shared/time';
import { answerCall } from '@/lib/sync/page/answer-call';
import { followTabs, type KeptCalls } from '@/lib/sync/page/follow-tabs';
import type { TabCall } from '@/lib/sync/page/tab-call';
import { meetingFields } from '../../support/rows';
import { testStore } from '../../support/store';
import { deps } from './support';

export const CODE = { id: 'abc-defg-hij', url: 'https://meet.google.com/abc-defg-hij' };
export const named: PageCall = { site: 'meet', ...CODE, state: 'before' };
/** As a page tells it whose address doesn't name the call. */
export const unnamed: PageCall = {
  site: 'meet',
  id: '',
  url: 'https://meet.google.com/x',
  state: 'before',
};

/** Tabs of a browser in which a mentoring meeting runs since ten minutes, for `minutes`. */
export async function tabs(minutes = 45) {
  const { store, clock } = testStore();
  const start = clock.now - 10 * MINUTE;
  const end = start + minutes * MINUTE;
  const fields = { start, end, partnerIds: [], joinUrl: CODE.url };
  const { id } = await store.meetings.add(meetingFields(fields));
  const calls = new Map<number, TabCall>();
  const shown = new Set<number>();
  let last: Promise<unknown> = Promise.resolve();
  const kept: KeptCalls = {
    all: async () => new Map(calls),
    keep: async (tabId, call) => void (call ? calls.set(tabId, call) : calls.delete(tabId)),
    shows: async (tabId) => shown.has(tabId),
    inTurn: (work) => {
      const next = last.then(work, work);
      last = next;
      return next;
    },
  };
  const follow = followTabs(store, kept, (call, known) => answerCall(store, call, deps, known));
  const meeting = async () => store.meetings.get(id);
  return {
    ...{ store, clock, id, calls, shown, follow, meeting },
    told: (tab: number, state: PageCall['state'], call = named) =>
      follow.told(tab, { ...call, state }),
    over: async () => (await meeting())?.callOver ?? null,
    /** Seconds later. */
    wait: (seconds: number) => {
      clock.now += seconds * 1000;
    },
  };
}
