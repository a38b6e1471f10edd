import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import { type SaveFailure, saveFailure } from '@/lib/panel/save-error';
import { popped, pushed, UNDO_MS, type UndoStack } from '@/lib/panel/undo-stack';
import type { Done } from '@/lib/shared/done';

/** Runs what changes the store: remembers the way back, says what was done, and says when it failed. */
export function useSaving() {
  const stack = useRef<UndoStack>([]);
  const [bar, setBar] = useState<Done | null>(null);
  const [announce, setAnnounce] = useState('');
  const [failed, setFailed] = useState<SaveFailure | null>(null);

  useEffect(() => {
    if (!bar) return;
    // With the bar goes the way back: U must not reach what nobody sees any more.
    const timer = window.setTimeout(() => {
      stack.current = [];
      setBar(null);
    }, UNDO_MS);
    return () => window.clearTimeout(timer);
  }, [bar]);

  useEffect(() => {
    if (!announce) return;
    // A reader who comes by later must not hear of what is no longer on the screen.
    const timer = window.setTimeout(() => setAnnounce(''), UNDO_MS);
    return () => window.clearTimeout(timer);
  }, [announce]);

  const fail = useCallback((error: unknown) => {
    setFailed(saveFailure(error));
  }, []);

  const run = useCallback(
    async (doing: () => Promise<Done | null>): Promise<boolean> => {
      try {
        const step = await doing();
        setFailed(null);
        if (!step) return true;
        stack.current = pushed(stack.current, step);
        setBar(step);
        setAnnounce(word(step.said));
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    [fail],
  );

  const undo = useCallback(() => {
    const { step, rest } = popped(stack.current);
    if (!step) return;
    stack.current = rest;
    setBar(rest.at(-1) ?? null);
    step.undo().then(() => setAnnounce(t('panel.undone')), fail);
  }, [fail]);

  return { run, undo, bar, announce, setAnnounce, failed, fail, seen: () => setFailed(null) };
}

export type Saving = ReturnType<typeof useSaving>;
