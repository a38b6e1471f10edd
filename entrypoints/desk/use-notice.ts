import { useCallback, useEffect, useRef, useState } from 'react';
import type { Notice } from '@/components/desk/frame/Toast';
import { t } from '@/components/ui/text';
import type { Undo } from '@/lib/shared/take-back';

/** How long an undo is offered (ms). */
const SHOWN = 8_000;
/** How long something is only said (ms). */
const SAID = 4_000;

interface Offer {
  undo: Undo;
  /** What follows once the undo is no longer offered. */
  settled?: () => void;
}

/** The bar at the foot of the page: what was done, with its undo, or that it could not be. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice | null>(null);
  const offer = useRef<Offer | null>(null);

  const close = useCallback(() => {
    offer.current?.settled?.();
    offer.current = null;
    setNotice(null);
  }, []);

  /** Does something and offers to take it back; nothing is said to be done before it is. */
  const act = useCallback(
    async (text: string, doing: Promise<Undo>, settled?: () => void) => {
      try {
        const undo = await doing;
        close();
        offer.current = { undo, settled };
        setNotice({ kind: 'undo', text });
        return true;
      } catch {
        close();
        setNotice({ kind: 'failed', text: t('desk.unsaved') });
        return false;
      }
    },
    [close],
  );

  const undo = useCallback(async () => {
    const taken = offer.current;
    offer.current = null;
    if (!taken) return;
    try {
      await taken.undo();
      setNotice({ kind: 'said', text: t('desk.undone') });
    } catch {
      setNotice({ kind: 'failed', text: t('desk.unsaved') });
    }
  }, []);

  useEffect(() => {
    if (!notice || notice.kind === 'failed') return;
    const timer = setTimeout(close, notice.kind === 'undo' ? SHOWN : SAID);
    return () => clearTimeout(timer);
  }, [notice, close]);

  /** Says something that has no way back. */
  const tell = useCallback(
    (said: Notice) => {
      close();
      setNotice(said);
    },
    [close],
  );

  return { notice, act, undo, close, tell };
}
