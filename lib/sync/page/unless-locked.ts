import type { PageAnswer } from '@/lib/page/types';
import type { followTabs } from './follow-tabs';

type Calls = ReturnType<typeof followTabs>;

/** What a page is told while Cairn is locked: there is nothing to show. */
export const QUIET = { button: null, words: {} } as const;

/**
 * What pages of calls say does nothing while Cairn is locked, and shows nothing: what has gone by then is found by the
 * next sweep.
 */
export function unlessLocked(calls: Calls, locked: () => Promise<boolean>) {
  const quiet =
    <Said extends unknown[]>(hear: (...said: Said) => Promise<void>) =>
    async (...said: Said): Promise<void> => {
      if (!(await locked())) await hear(...said);
    };
  return {
    here: quiet(calls.here),
    gone: quiet(calls.gone),
    closed: quiet(calls.closed),
    sweep: quiet(calls.sweep),
    only: calls.only,
    told: async (...said: Parameters<Calls['told']>): Promise<PageAnswer | typeof QUIET> =>
      (await locked()) ? QUIET : calls.told(...said),
  };
}
