import { useEffect, useState } from 'react';
import type { KnownGoal } from '@/lib/quick-log/types';

/** Finds the goals of a partner. */
export type LoadGoals = (partnerId: string) => Promise<readonly KnownGoal[]>;

/** The goals of a partner, found once a line names one; undefined until then. */
export function useGoals(partnerId: string | null, load: LoadGoals | undefined) {
  const [goals, setGoals] = useState<readonly KnownGoal[]>();
  useEffect(() => {
    let wanted = true;
    if (!load || !partnerId) return;
    load(partnerId).then(
      (found) => wanted && setGoals(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [partnerId, load]);
  return goals;
}
