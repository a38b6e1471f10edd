import { useEffect, useRef } from 'react';
import { onWish } from '@/lib/browser/panel-wish';
import type { Chosen } from './use-panel-model';

/** Shows what a button in a page promised. */
export function useWish(choose: (change: Partial<Chosen>) => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(
    () =>
      onWish(({ meetingId, closing }) =>
        latest.current(
          closing ? { pinned: meetingId, closing: meetingId, notYet: null } : { pinned: meetingId },
        ),
      ),
    [],
  );
}
