import { type Candidate, candidates } from '@/lib/meetings/candidates';
import { choicesFor, presentPartners, type WhoChoice } from '@/lib/meetings/who-with';
import type { Lapse, MeetingExtras, MeetingView, PanelModel } from '@/lib/panel/model';
import { loadExtras, loadLapses, nextStart } from '@/lib/panel/queries/extras';
import type { ClosedSummary } from '@/lib/panel/summary';
import { templateNow } from '@/lib/panel/template-now';
import { loadPreparation, type Preparation } from '@/lib/preparation/query';
import { type Unsettled, unsettledMeetings } from '@/lib/records/settle';
import { pulseOf } from '@/lib/reflection/query';
import type { Store } from '@/lib/storage/store';

/** What the panel adds to its first picture. */
export interface Later {
  extras: MeetingExtras | null;
  lapses: readonly Lapse[];
  maybe: Candidate | null;
  repairs: number;
  unsettled: readonly Unsettled[];
  who: readonly WhoChoice[] | null;
  pulse: { value: number | null } | null;
  preparation: Preparation | null;
  /** When the two of the meeting closed just now meet next, UTC ms or null; none while that is not known. */
  closedNext: { of: string; start: number | null } | null;
}

/** Whom to offer for a meeting from a calendar that is with nobody. */
async function choices(store: Store, { partner, meeting }: MeetingView) {
  if (partner || meeting.eventKey === null) return null;
  const rows = store.calendarEvents.table.where('eventKey').equals(meeting.eventKey);
  const [row] = store.calendarEvents.read(await rows.toArray());
  return row ? choicesFor(row.event, await presentPartners(store)) : [];
}

/** What belongs to one meeting, by what the panel shows of it. */
async function ofMeeting(store: Store, { view, mode, now }: PanelModel) {
  if (!view) return { extras: null, who: null, pulse: null, preparation: null };
  const { partner, meeting } = view;
  const [extras, who, pulse, preparation] = await Promise.all([
    loadExtras(store, view),
    choices(store, view),
    partner && mode === 'closing' ? pulseOf(store, meeting, partner) : null,
    partner && mode === 'prepare'
      ? loadPreparation(store, meeting.id, partner.id, templateNow, now)
      : null,
  ]);
  return { extras, who, pulse, preparation };
}

async function nextOf(store: Store, { idle, now }: PanelModel, summary: ClosedSummary | null) {
  if (!idle || !summary?.partnerId) return null;
  return { of: summary.meetingId, start: await nextStart(store, summary.partnerId, now) };
}

/** Looks up the meeting's number and neighbours, lapses, what is to be settled or prepared, rows kept aside. */
export async function loadLater(
  store: Store,
  model: PanelModel,
  summary: ClosedSummary | null,
): Promise<Later> {
  const { idle, now } = model;
  const [own, lapses, maybes, unsettled, repairs, closedNext] = await Promise.all([
    ofMeeting(store, model),
    idle ? loadLapses(store, idle.partners, now) : [],
    idle ? candidates(store, now) : [],
    idle ? unsettledMeetings(store, now) : [],
    store.repairs.table.toArray(),
    nextOf(store, model, summary),
  ]);
  const kept = store.repairs.read(repairs).length;
  return { ...own, lapses, maybe: maybes[0] ?? null, unsettled, repairs: kept, closedNext };
}
