import type { Grain, InsightRows } from '../../insights';
import type { Partner } from '../../mentoring/partner';
import { EVER, meetingsBetween } from '../../records/relationship/query';
import { DAY } from '../../shared/time';
import { columnOf, isPresent } from '../../storage/raw';
import { type Store, startKey } from '../../storage/store';
import { inSlices, manyInSlices, mostOf } from './slices';

/** The tables that insights are made of. */
export const insightTables = ['partners', 'meetings', 'actions', 'agreements', 'goals'] as const;

type Noted = Pick<InsightRows, 'actions' | 'agreements' | 'goals'>;

/** What is read first: the meetings, which half of the pictures need no more than. */
export interface MeetingRows extends Pick<InsightRows, 'partners' | 'meetings'> {
  /** Whose; null over all partners. */
  partner: Partner | null;
  /** The start of the very first meeting, UTC ms; null where there is none. */
  first: number | null;
}

/** What was read for insights; `noted` is null as long as it is on its way. */
export interface InsightsRead {
  met: MeetingRows;
  noted: Noted | null;
}

/** Hears of the meetings, as soon as they are there. */
type Soon = (read: InsightsRead) => void;

/** A year of months, and what lies before it for the gap that leads to its first meeting. */
const BACK: Readonly<Record<Grain, number>> = { month: (366 + 183) * DAY, year: 11 * 366 * DAY };
const FAR = Number.POSITIVE_INFINITY;
const sides = ['me', 'partner'] as const;

/** Actions made before `since` that are open, or were done since then: by index, and none where no action is as old. */
async function olderActions(store: Store, since: number) {
  const { table } = store.actions;
  const older = await table.where('createdAt').below(since).limit(1).count();
  if (older === 0) return [];
  const [open, ...done] = await Promise.all([
    table.where('openKey').between('', EVER).primaryKeys(),
    ...sides.map((side) =>
      table
        .where('[owner+status+doneAt]')
        .between([side, 'done', since], [side, 'done', FAR])
        .primaryKeys(),
    ),
  ]);
  const rows = await manyInSlices(store.actions, [...new Set([...open, ...done.flat()])]);
  return rows.filter(({ createdAt }) => createdAt < since);
}

/** The start of the first meeting of all that is there; null where there is none. */
async function firstStart(store: Store): Promise<number | null> {
  const row = await store.meetings.table.orderBy('start').filter(isPresent).first();
  const start = columnOf(row, 'start');
  return typeof start === 'number' ? start : null;
}

const isFrom = (low: number, high: number) => (value: unknown) =>
  typeof value === 'number' && value >= low && value <= high;

/** Actions made since then, and older ones that are open or were done since then. */
async function actionsSince(store: Store, since: number) {
  const isLater = isFrom(since, FAR);
  const most = await mostOf(
    store.actions,
    (raw) =>
      isLater(columnOf(raw, 'createdAt')) ||
      columnOf(raw, 'status') === 'open' ||
      isLater(columnOf(raw, 'doneAt')),
  );
  if (most) return most;
  const actions = await inSlices(store.actions, 'createdAt', since, FAR);
  return [...actions, ...(await olderActions(store, since))];
}

async function meetingsBegun(store: Store, since: number, now: number) {
  const isThen = isFrom(since, now);
  const most = await mostOf(store.meetings, (raw) => isThen(columnOf(raw, 'start')));
  return most ?? (await inSlices(store.meetings, 'start', since, now));
}

async function notedByAll(store: Store, since: number): Promise<Noted> {
  const actions = await actionsSince(store, since);
  const [agreements, goals] = await Promise.all([
    store.agreements.table.toArray(),
    store.goals.table.toArray(),
  ]);
  return {
    actions,
    agreements: store.agreements.read(agreements),
    goals: store.goals.read(goals),
  };
}

async function notedWith(store: Store, id: string): Promise<Noted> {
  const range = (name: 'actions' | 'agreements' | 'goals') =>
    store[name].table.where('[partnerId+status]').between([id, ''], [id, EVER]);
  const actions = await manyInSlices(store.actions, await range('actions').primaryKeys());
  const [agreements, goals] = await Promise.all([
    range('agreements').toArray(),
    range('goals').toArray(),
  ]);
  return {
    actions,
    agreements: store.agreements.read(agreements),
    goals: store.goals.read(goals),
  };
}

/**
 * Rows for insights over all partners. `now` is UTC ms. Of months, no more is read than those months need, slice by slice;
 * notes never.
 */
export async function readOfAll(store: Store, grain: Grain, now: number, soon: Soon) {
  const since = now - BACK[grain];
  const partners = store.partners.read(await store.partners.table.toArray());
  const meetings = await meetingsBegun(store, since, now);
  const met = { partner: null, partners, meetings, first: await firstStart(store) };
  soon({ met, noted: null });
  return { met, noted: await notedByAll(store, since) };
}

/** Rows for insights of one relationship; null when there is no such partner. */
export async function readOfOne(
  store: Store,
  id: string,
  grain: Grain,
  now: number,
  soon: Soon,
): Promise<InsightsRead | null> {
  const [partner] = await store.partners.many([id]);
  if (!partner) return null;
  const since = startKey(now - BACK[grain]);
  const keys = await meetingsBetween(store, id, since, startKey(now + 1)).primaryKeys();
  const meetings = await manyInSlices(store.meetings, keys);
  const oldest = await meetingsBetween(store, id, '', EVER).filter(isPresent).first();
  const start = columnOf(oldest, 'start');
  const first = typeof start === 'number' ? start : null;
  const met = { partner, partners: [partner], meetings, first };
  soon({ met, noted: null });
  return { met, noted: await notedWith(store, id) };
}
