import { useEffect, useState } from 'react';
import type { Candidate } from '@/lib/meetings/candidates';
import type { Lapse, MeetingExtras, PanelModel } from '@/lib/panel/model';
import type { Store } from '@/lib/storage/store';
import { useLive } from './use-live';

interface Later {
  extras: MeetingExtras | null;
  lapses: readonly Lapse[];
  maybe: Candidate | null;
  repairs: number;
}

const nothing: Later = { extras: null, lapses: [], maybe: null, repairs: 0 };

/** True once the first picture is on the screen. */
function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true), 0));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}

async function maybeOf(store: Store, now: number): Promise<Candidate | null> {
  const { candidates } = await import('@/lib/meetings/candidates');
  return (await candidates(store, now))[0] ?? null;
}

async function load(store: Store, model: PanelModel): Promise<Later> {
  const { loadExtras, loadLapses } = await import('@/lib/panel/queries/extras');
  const { view, idle, now } = model;
  const [extras, lapses, maybe, repairs] = await Promise.all([
    view ? loadExtras(store, view) : null,
    idle ? loadLapses(store, idle.partners, now) : [],
    idle ? maybeOf(store, now) : null,
    store.repairs.table.toArray(),
  ]);
  return { extras, lapses, maybe, repairs: store.repairs.read(repairs).length };
}

/** What is looked up after the first paint: numbers, lapses, the "maybe" card, rows kept aside. */
export function useLater(
  store: Store,
  model: PanelModel | undefined,
  onError: (error: unknown) => void,
): Later {
  const painted = useAfterPaint();
  const ready = painted && model !== undefined;
  const about = model
    ? [model.mode, model.view?.meeting.id, model.view?.partner?.id, model.now]
    : [];
  const look = async () => (ready ? load(store, model) : nothing);
  return useLive(look, JSON.stringify([ready, about]), onError) ?? nothing;
}
