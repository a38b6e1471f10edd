import type { Meeting } from '@/lib/mentoring/meeting';
import type { Partner } from '@/lib/mentoring/partner';
import { isPulseDue, isRapportLow } from '@/lib/mentoring/rules/pulse-due';
import type { Store } from '@/lib/storage/store';
import { historyOf } from '../preparation/history';
import { marksOf } from '../preparation/marks';

/** The private pulse with one partner, as a meeting shows it (PRACTICE H1). */
export interface PulseView {
  partner: Partner;
  /** 1 to 5; null where nothing was said. */
  value: number | null;
  /** The latest two were low. */
  low: boolean;
}

/** What was written after one meeting. */
export interface Written {
  text: string;
  /** What the user learnt from the partner (PRACTICE C9). */
  learnt: string;
  /** The prompt that the text answers; null for the page's own question, undefined where nobody knows. */
  promptId?: string | null | undefined;
}

/** The page after one meeting. */
export interface ReflectionView extends Written {
  meeting: Meeting;
  partners: Partner[];
  /** Pulses that are due with this meeting, or were told in it; one a partner. */
  pulses: PulseView[];
}

/** The mark of a pulse that was skipped (`putAway`): it is not asked again for that meeting. */
export const PULSE = 'pulse';

/** Every pulse told with a partner, oldest first. */
async function pulsesWith(store: Store, partnerId: string) {
  const rows = await store.pulses.table
    .where('[partnerId+at]')
    .between([partnerId, -Infinity], [partnerId, Infinity])
    .toArray();
  return store.pulses.read(rows);
}

/**
 * The pulse that belongs to a meeting with a partner; null where none is due and none was told. The
 * caller leaves it out where the user turned pulses off.
 */
export async function pulseOf(
  store: Store,
  meeting: Pick<Meeting, 'id' | 'start'>,
  partner: Partner,
): Promise<PulseView | null> {
  const [{ count }, told, marks] = await Promise.all([
    historyOf(store, partner.id, meeting.start),
    pulsesWith(store, partner.id),
    marksOf(store, [meeting.id]),
  ]);
  const here = told.find((pulse) => pulse.meetingId === meeting.id);
  const skipped = marks.some((one) => one.promptId === PULSE && one.partnerId === partner.id);
  if (!here && (skipped || !isPulseDue(count + 1))) return null;
  return { partner, value: here?.value ?? null, low: isRapportLow(told) };
}

/** What was written after a meeting; empty texts where nothing was. */
export async function writtenAfter(store: Store, meetingId: string): Promise<Written> {
  const rows = await store.reflections.table.where('meetingId').equals(meetingId).toArray();
  const [row] = store.reflections.read(rows);
  return { text: row?.text ?? '', learnt: row?.learnt ?? '', promptId: row?.promptId };
}

/** The page after one meeting; null when there is no such meeting. */
export async function loadReflection(
  store: Store,
  meetingId: string,
): Promise<ReflectionView | null> {
  const [meeting] = await store.meetings.many([meetingId]);
  if (!meeting) return null;
  const [partners, written] = await Promise.all([
    store.partners.many(meeting.partnerIds),
    writtenAfter(store, meetingId),
  ]);
  const met = meeting.status !== 'missed' && meeting.status !== 'cancelled';
  const asked = met ? partners : [];
  const pulses = await Promise.all(asked.map((partner) => pulseOf(store, meeting, partner)));
  return { meeting, partners, ...written, pulses: pulses.flatMap((pulse) => pulse ?? []) };
}
