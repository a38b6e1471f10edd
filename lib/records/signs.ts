import { ownPrompts } from '@/lib/packs/query';
import { library } from '@/lib/practice';
import type { Prompt } from '@/lib/practice/prompt';
import { columnOf } from '@/lib/storage/raw';
import type { Partner } from '../mentoring/partner';
import { stageOf } from '../mentoring/rules/running';
import { firstName } from '../shared/first-name';
import { isolate } from '../shared/isolate';
import { type Sign, type SignRows, signsOf } from '../signs';
import { WINDOW } from '../signs/enough';
import { type Store, startKey } from '../storage/store';
import { EVER, meetingsBetween } from './relationship/query';

/** What the page of signs shows. */
export interface SignsView {
  partner: Partner;
  signs: Sign[];
}

/** Among so many of the latest meetings there are enough that took place, however many were called off. */
const READ = WINDOW * 3;

async function latestMeetings(store: Store, partnerId: string, now: number) {
  const rows = await meetingsBetween(store, partnerId, '', startKey(now + 1))
    .reverse()
    .limit(READ)
    .toArray();
  return { meetings: store.meetings.read(rows), whole: rows.length < READ };
}

async function nextMeeting(store: Store, partnerId: string, now: number): Promise<number | null> {
  const rows = await meetingsBetween(store, partnerId, startKey(now + 1), EVER)
    .limit(READ)
    .toArray();
  const ahead = store.meetings.read(rows).find((meeting) => stageOf(meeting, now) === 'ahead');
  return ahead?.start ?? null;
}

/** Every row of a partner, by the index on partner and status. */
function ofPartner(store: Store, table: 'agreements' | 'goals', partnerId: string) {
  return store[table].table
    .where('[partnerId+status]')
    .between([partnerId, ''], [partnerId, EVER])
    .toArray();
}

/** What was raised or talked about in the meetings, and what is open. */
async function agendaOf(store: Store, partnerId: string, ids: readonly string[]) {
  const { table } = store.agendaItems;
  const [open, raised, talked] = await Promise.all([
    table.where('[partnerId+status]').equals([partnerId, 'open']).toArray(),
    table.where('meetingId').anyOf(ids).toArray(),
    table.where('doneMeetingId').anyOf(ids).toArray(),
  ]);
  return [...new Map([...open, ...raised, ...talked].map((row) => [columnOf(row, 'id'), row]))]
    .map(([, row]) => row)
    .filter((row) => columnOf(row, 'partnerId') === partnerId);
}

/** Raw rows from `since` on, by when they were made: what lies before it belongs to no meeting of the signs. */
function madeSince(rows: readonly unknown[], since: number, wanted: ReadonlySet<string>) {
  return rows.filter((row) => {
    const made = columnOf(row, 'createdAt');
    // What can't be read is for its schema to refuse.
    if (typeof made !== 'number' || made >= since) return true;
    return [columnOf(row, 'meetingId'), columnOf(row, 'doneMeetingId')].some(
      (id) => typeof id === 'string' && wanted.has(id),
    );
  });
}

/** Actions made since, and done since, which nobody did before they were made, or not done. */
async function actionsSince(store: Store, partnerId: string, since: number): Promise<unknown[]> {
  const { table } = store.actions;
  const [done, open, dropped] = await Promise.all([
    table
      .where('[partnerId+doneAt]')
      .between([partnerId, since], [partnerId, Number.POSITIVE_INFINITY])
      .toArray(),
    table.where('[partnerId+status]').equals([partnerId, 'open']).toArray(),
    table.where('[partnerId+status]').equals([partnerId, 'dropped']).toArray(),
  ]);
  const others = [...open, ...dropped].filter((row) => columnOf(row, 'doneAt') === null);
  return [...done, ...others];
}

function aroundMeetings(store: Store, name: AroundTable, ids: readonly string[]) {
  return store[name].table
    .where('meetingId')
    .anyOf([...ids])
    .toArray();
}
type AroundTable = 'preparations' | 'closings' | 'reflections' | 'noteBlocks';

async function rowsOf(store: Store, partner: Partner, now: number): Promise<SignRows> {
  const { id } = partner;
  const { meetings, whole } = await latestMeetings(store, id, now);
  const ids = meetings.map((one) => one.id);
  const known = new Set(ids);
  const since = whole ? Number.NEGATIVE_INFINITY : Math.min(...meetings.map(({ start }) => start));
  const around = (name: AroundTable) => aroundMeetings(store, name, ids);
  const [
    actions,
    agenda,
    agreements,
    goals,
    checkIns,
    prompts,
    closings,
    reflections,
    notes,
    pulses,
  ] = await Promise.all([
    actionsSince(store, id, since),
    agendaOf(store, id, ids),
    ofPartner(store, 'agreements', id),
    ofPartner(store, 'goals', id),
    store.goalCheckIns.table.where('partnerId').equals(id).toArray(),
    around('preparations'),
    around('closings'),
    around('reflections'),
    around('noteBlocks'),
    store.pulses.table
      .where('[partnerId+at]')
      .between([id, since], [id, Number.POSITIVE_INFINITY])
      .toArray(),
  ]);
  const own = (rows: readonly unknown[]) => rows.filter((row) => columnOf(row, 'partnerId') === id);
  return {
    partner,
    meetings,
    actions: store.actions.read(madeSince(actions, since, known)),
    agenda: store.agendaItems.read(madeSince(agenda, since, known)),
    agreements: store.agreements.read(madeSince(agreements, since, known)),
    goals: store.goals.read(goals),
    checkIns: store.goalCheckIns.read(checkIns),
    prompts: store.preparations.read(own(prompts)),
    closings: store.closings.read(closings),
    reflections: store.reflections.read(reflections),
    pulses: store.pulses.read(pulses),
    notes: store.noteBlocks.read(notes.filter((row) => columnOf(row, 'approach'))),
  };
}

const tonesOf = (prompts: readonly Prompt[]) =>
  new Map(prompts.map(({ id, tone }) => [id, tone] as const));

/**
 * The signs of one relationship; null when there is no such partner. `now` is UTC ms. Read by index: thousands of meetings and actions cost what the latest ones do.
 */
export async function signsView(
  store: Store,
  partnerId: string,
  now: number,
): Promise<SignsView | null> {
  const [partner] = await store.partners.many([partnerId]);
  if (!partner) return null;
  const [rows, own] = await Promise.all([rowsOf(store, partner, now), ownPrompts(store)]);
  const tones = tonesOf([...library, ...own.known]);
  const next = await nextMeeting(store, partnerId, now);
  return {
    partner,
    signs: signsOf(rows, { now, name: isolate(firstName(partner.name)), next, tones }),
  };
}
