import { useEffect, useState } from 'react';
import type { PanelModel } from '@/lib/panel/model';
import type { ClosedSummary } from '@/lib/panel/summary';
import type { Store } from '@/lib/storage/store';
import type { Later, loadLater } from './later';
import { useLive } from './use-live';

const nothing: Later = {
  extras: null,
  lapses: [],
  maybe: null,
  repairs: 0,
  unsettled: [],
  who: null,
  pulse: null,
  preparation: null,
  closedNext: null,
};
type LoadLater = typeof loadLater;

/**
 * The loader, once the first picture is on the screen. It is there before the query begins: a live
 * query that waits for anything but the database forgets what it has read.
 */
function useLoader(onError: (error: unknown) => void): LoadLater | null {
  const [loader, setLoader] = useState<LoadLater | null>(null);
  useEffect(() => {
    let wanted = true;
    const fetchIt = () =>
      import('./later').then((module) => wanted && setLoader(() => module.loadLater), onError);
    const frame = requestAnimationFrame(() => setTimeout(fetchIt, 0));
    return () => {
      wanted = false;
      cancelAnimationFrame(frame);
    };
  }, [onError]);
  return loader;
}

/** What is looked up after the first paint: numbers, lapses, the "maybe" card, rows kept aside. */
export function useLater(
  store: Store,
  model: PanelModel,
  summary: ClosedSummary | null,
  onError: (error: unknown) => void,
): Later {
  const load = useLoader(onError);
  const { view, mode, now } = model;
  const shown = [mode, view?.meeting.id, view?.partner?.id, summary?.meetingId];
  const key = JSON.stringify([load !== null, ...shown, now]);
  const look = async () => (load ? load(store, model, summary) : nothing);
  return useLive(look, key, onError) ?? nothing;
}
