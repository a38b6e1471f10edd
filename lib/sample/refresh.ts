import { addTexts } from '../i18n/speaking';
import { latestDecisions } from '../mentoring/decision-book';
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

const HOSTS = ['priya', 'tomasz'] as const;
type Host = { who: (typeof HOSTS)[number]; partner: Partner };

/** With whom the sample can meet today: those still there whose meetings nobody called none. */
async function hosts(store: Store): Promise<Host[]> {
  const partners = store.partners.read(await store.partners.table.toArray());
  const answers = store.decisions.read(await store.decisions.table.toArray());
  const latest = latestDecisions(answers);
  return HOSTS.flatMap((who) => {
    const uid = `${who}${SAMPLE_DOMAIN}`;
    const partner = partners.find(({ id, emails }) => isSampleId(id) && emails.includes(uid));
    const refused = latest.get(`series\n${uid}`)?.answer === 'no';
    return partner && !refused ? [{ who, partner }] : [];
  });
}

/** Adds today's two meetings, with those of their partners who are still there. */
async function addToday(store: Store, lot: number): Promise<void> {
  const account = await sampleAccount(store);
  if (!account) return;
  const maker = createMaker(store.clock(), lot);
  for (const { who, partner } of await hosts(store)) {
    const meeting = todaysMeeting(maker, account.id, who, partner);
    await store.meetings.addMany([meeting]);
    await store.calendarEvents.addMany([eventRowOf(maker, account.id, meeting, partner)]);
  }
}

/** Whether there is a sample, of another day, that can be brought up to now. */
async function isWanted(store: Store): Promise<boolean> {
  if (!(await sampleAccount(store)) || !(await isStale(store, store.clock()))) return false;
  return (await hosts(store)).length > 0;
}

/**
 * Brings a sample up to now whose meetings are over for some hours: one that nobody touched is laid out anew,
 * in the language spoken here; in one that was used, today's two meetings take the place of those that nobody
 * opened, and nothing that anybody wrote or ticked is changed. Rows that are not the sample's are left alone. Tells whether
 * anything was done.
 */
export async function refreshSample(
  store: Store,
  random: () => number = Math.random,
): Promise<boolean> {
  if (!(await isWanted(store))) return false;
  await addTexts(sampleTexts);
  return overAll(store, async () => {
    // Another page may have been quicker.
    if (!(await isWanted(store))) return false;
    const now = store.clock();
    const traces = await sampleTraces(store);
    if (isUntouched(traces)) {
      await takeAway(store, traces);
      await layOut(store, sampleRows(now, newLot(random)));
    } else {
      await takeMissed(store, traces, now);
      await addToday(store, newLot(random));
    }
    return true;
  });
}
