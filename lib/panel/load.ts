import type { Meeting } from '../mentoring/meeting';
import { type Choice, type Current, pickCurrent } from '../mentoring/rules/current-meeting';
import { HOUR } from '../shared/time';
import type { Store } from '../storage/store';
import { reasonToStay, type Shown } from './follow';
import type { PanelModel } from './model';
import { loadIdle } from './queries/idle';
import { loadMeeting } from './queries/meeting';
import type { Template } from './template-now';

/** What the page knows and the store doesn't. */
export interface Look extends Choice {
  /** UTC ms */
  now: number;
  partnerId: string | null;
  shown: Shown | null;
  typing: boolean;
  template: Template;
}

/** A meeting may have begun this long ago and still run. */
const LONGEST = 12 * HOUR;

async function near(store: Store, look: Look): Promise<Meeting[]> {
  const kept = [look.pinned, look.shown?.meetingId].filter((id) => typeof id === 'string');
  const [rows, held] = await Promise.all([
    store.meetings.table
      .where('start')
      .between(look.now - LONGEST, look.now + HOUR, true, true)
      .toArray(),
    store.meetings.many(kept),
  ]);
  const all = new Map(store.meetings.read(rows).map((meeting) => [meeting.id, meeting]));
  for (const meeting of held) all.set(meeting.id, meeting);
  return [...all.values()];
}

/** The clock's choice, or what is on the screen when there is a reason to stay with it. */
function settle(look: Look, meetings: readonly Meeting[]) {
  const next = pickCurrent(meetings, look.now, look);
  const row = meetings.find((meeting) => meeting.id === look.shown?.meetingId);
  const stay = reasonToStay(look.shown, next, look.typing, row);
  if (!stay || !look.shown) return { current: next, stay: null, waiting: null };
  const current: Current<Meeting> = {
    mode: look.shown.mode,
    meeting: row ?? null,
    overlapping: [],
  };
  const same = next.meeting?.id === row?.id;
  return { current, stay, waiting: same ? null : next.meeting };
}

/** Reads what the panel shows at `look.now`: first which meeting, then all about it in one round. */
export async function loadPanel(store: Store, look: Look): Promise<PanelModel> {
  const { current, stay, waiting } = settle(look, await near(store, look));
  const { mode, meeting, overlapping } = current;
  const rest = { now: look.now, overlapping, stay, waiting };
  if (!meeting) return { mode: 'idle', view: null, idle: await loadIdle(store, look.now), ...rest };
  const view = await loadMeeting(store, meeting, look.partnerId, look.template);
  return { mode, view, idle: null, ...rest };
}
