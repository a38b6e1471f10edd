import type { Candidate } from '@/lib/meetings/candidates';
import { candidates } from '@/lib/meetings/candidates';
import type { Lapse, MeetingExtras, PanelModel } from '@/lib/panel/model';
import { loadExtras, loadLapses } from '@/lib/panel/queries/extras';
import type { Store } from '@/lib/storage/store';

/** What the panel adds to its first picture. */
export interface Later {
  extras: MeetingExtras | null;
  lapses: readonly Lapse[];
  maybe: Candidate | null;
  repairs: number;
}

/** Looks up the meeting's number and neighbours, lapses, the "maybe" card and rows kept aside. */
export async function loadLater(store: Store, model: PanelModel): Promise<Later> {
  const { view, idle, now } = model;
  const [extras, lapses, maybes, repairs] = await Promise.all([
    view ? loadExtras(store, view) : null,
    idle ? loadLapses(store, idle.partners, now) : [],
    idle ? candidates(store, now) : [],
    store.repairs.table.toArray(),
  ]);
  return { extras, lapses, maybe: maybes[0] ?? null, repairs: store.repairs.read(repairs).length };
}
