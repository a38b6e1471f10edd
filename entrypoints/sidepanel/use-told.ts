import { useEffect } from 'react';
import { tell } from '@/lib/browser/messages';
import type { PanelModel } from '@/lib/panel/model';

/** Tells the background that a running meeting is in view, so that the toolbar button is the quick log again. */
export function useTold({ mode, view }: PanelModel): void {
  const running = mode === 'live' ? view?.meeting.id : undefined;
  useEffect(() => {
    if (!running) return;
    const show = () => {
      if (document.visibilityState === 'visible') void tell({ type: 'panel-opened' });
    };
    show();
    document.addEventListener('visibilitychange', show);
    return () => document.removeEventListener('visibilitychange', show);
  }, [running]);
}
