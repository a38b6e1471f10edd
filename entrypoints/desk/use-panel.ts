import { useEffect, useRef } from 'react';
import { currentWindowId, openPanel } from '@/lib/browser/panel';

/** Opens the panel beside this page; the window is known before the click, or the click is forgotten. */
export function usePanel(onRefused: () => void): () => void {
  const windowId = useRef<number | null>(null);
  useEffect(() => {
    currentWindowId().then(
      (id) => {
        windowId.current = id;
      },
      () => undefined,
    );
  }, []);
  return () => {
    if (windowId.current === null) onRefused();
    else openPanel(windowId.current).catch(onRefused);
  };
}
