import { wordsInPage } from '@/lib/i18n/in-page';
import type { Meeting } from '@/lib/mentoring/meeting';
import type { PageAnswer, PageCall } from '@/lib/page/types';
import { isSample } from '@/lib/shared/sample-id';
import { DAY, HOUR } from '@/lib/shared/time';
import type { Store } from '@/lib/storage/store';
import { matchCall } from './match-call';
import { answerWith, type Button, type PageDeps } from './words';

/** A call may go on after its meeting's end, and be opened the day before. */
const AFTER = 12 * HOUR;
const BEFORE = DAY;

/** The meetings that a call may belong to now; not the sample's, which nobody is called to. */
async function near(store: Store, now: number): Promise<Meeting[]> {
  const rows = await store.meetings.table
    .where('end')
    .between(now - AFTER, now + BEFORE)
    .toArray();
  return store.meetings
    .read(rows)
    .filter((one) => one.status !== 'cancelled' && one.status !== 'missed' && !isSample(one));
}

function buttonFor(call: PageCall, meeting: Meeting, now: number, deps: PageDeps): Button | null {
  const { t } = wordsInPage(deps.locale);
  const button = { note: null, reasons: [], meetingId: meeting.id };
  if (call.state !== 'left') return { ...button, kind: 'beside', label: t('page.beside') };
  const open = meeting.closedAt === null && meeting.start <= now;
  return open ? { ...button, kind: 'closing', label: t('page.closing') } : null;
}

/**
 * What the background answers to a call's page: the panel beside the call of a mentoring meeting; after it the
 * closing check-in, until it is done; else nothing. `known` is the meeting whose call it was while it went on: its
 * time may be over with the call.
 */
export async function answerCall(
  store: Store,
  call: PageCall,
  deps: PageDeps,
  known: string | null = null,
): Promise<PageAnswer> {
  const now = store.clock();
  const meetings = await near(store, now);
  const over = call.state === 'left' && meetings.find(({ id }) => id === known);
  const match = over ? null : matchCall(call, meetings, now);
  const meeting = over || meetings.find(({ id }) => id === match?.meetingId);
  return answerWith(deps, meeting ? buttonFor(call, meeting, now, deps) : null);
}
