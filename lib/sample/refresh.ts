import { addTexts } from '../i18n/speaking';
import type { Partner } from '../mentoring/partner';
import { isSampleId, SAMPLE_DOMAIN } from '../shared/sample-id';
import { HOUR } from '../shared/time';
import type { Store } from '../storage/store';
import { layOut, newLot, sampleAccount } from './add';
import { createMaker } from './maker';
import { eventRowOf, todaysMeeting } from './meetings';
import { overAll } from './remove';
import { sampleRows } from './rows';
import { sampleTexts } from './texts';
import { sampleTraces, type Traces } from './traces';
import { isMeetingUntouched, isUntouched } from './untouched';

/** A sample whose last meeting ended so long ago shows nothing of a meeting any more. */
const STALE = 3 * HOUR;

async function isStale(store: Store, now: number): Promise<boolean> {
  const rows = await store.meetings.table
    .where('end')
    .aboveOrEqual(now - STALE)
    .toArray();
  const near = store.meetings.read(rows).filter(({ start }) => start < now + HOUR);
  return !near.some(({ id }) => isSampleId(id));
}

async function takeAway(store: Store, { gone }: Traces): Promise<void> {
  for (const [name, rows] of gone) {
    await store[name].table.bulkDelete(rows.map(({ id }) => id));
  }
}

/** Takes away what was ahead when it was laid out, is over now, and was never opened. */
async function takeMissed(store: Store, traces: Traces, now: number): Promise<void> {
  const over = (traces.gone.get('meetings') ?? []).filter(
    (row) => isSampleId(row.id) && row.status === 'planned' && Number(row.end) < now,
  );
  const missed = over.filter((row) => isMeetingUntouched(traces, row));
  await store.meetings.table.bulkDelete(missed.map(({ id }) => id));
  const keys = new Set(missed.map(({ eventKey }) => eventKey));
  const events = (traces.gone.get('calendarEvents') ?? []).filter((row) => keys.has(row.eventKey));
  await store.calendarEvents.table.bulkDelete(events.map(({ id }) => id));
}

/** Whether the user said that these meetings are none. */
function isRefused(traces: Traces, uid: string): boolean {
  return (traces.gone.get('decisions') ?? []).some(
    (row) => row.key === uid && row.answer === 'no' && row.deletedAt === null,
  );
}

/** Adds today's two meetings, with those of their partners who are still there. */
async function addToday(store: Store, traces: Traces, lot: number): Promise<void> {
  const account = await sampleAccount(store);
  const partners = store.partners.read(traces.gone.get('partners') ?? []);
  const maker = createMaker(store.clock(), lot);
  for (const who of ['priya', 'tomasz'] as const) {
    const uid = `${who}${SAMPLE_DOMAIN}`;
    const known = ({ id, emails }: Partner) => isSampleId(id) && emails.includes(uid);
    const partner = partners.find(known);
    if (!account || !partner || isRefused(traces, uid)) continue;
    const meeting = todaysMeeting(maker, account.id, who, partner);
    await store.meetings.addMany([meeting]);
    await store.calendarEvents.addMany([eventRowOf(maker, account.id, meeting, partner)]);
  }
}

/**
 * Brings a sample up to now whose meetings are over for some hours: one that nobody touched is laid out anew,
 * in the language spoken here; to one that was used, today's two meetings are added, and nothing
 * that anybody wrote or ticked is changed. Rows that are not the sample's are left alone. Tells whether
 * anything was done.
 */
export async function refreshSample(
  store: Store,
  random: () => number = Math.random,
): Promise<boolean> {
  if (!(await sampleAccount(store)) || !(await isStale(store, store.clock()))) return false;
  await addTexts(sampleTexts);
  return overAll(store, async () => {
    const now = store.clock();
    // Another page may have been quicker.
    if (!(await sampleAccount(store)) || !(await isStale(store, now))) return false;
    const traces = await sampleTraces(store);
    if (isUntouched(traces)) {
      await takeAway(store, traces);
      await layOut(store, sampleRows(now, newLot(random)));
    } else {
      await takeMissed(store, traces, now);
      await addToday(store, traces, newLot(random));
    }
    return true;
  });
}
