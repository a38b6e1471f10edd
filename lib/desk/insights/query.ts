import { type Grain, type Insight, type InsightRows, insightsOf } from '../../insights';
import type { Partner } from '../../mentoring/partner';
import { EVER, meetingsBetween } from '../../records/relationship/query';
import { firstName } from '../../shared/first-name';
import { isolate } from '../../shared/isolate';
import { DAY } from '../../shared/time';
import { columnOf, isPresent } from '../../storage/raw';
import { type Store, startKey } from '../../storage/store';
import { ENOUGH_MEETINGS } from './enough';

/** What the page of insights shows; `partner` is null over all of them. */
export interface InsightsView {
  partner: Partner | null;
  grain: Grain;
  insights: Insight[];
  /** Too few meetings for anything. */
  early: boolean;
}

/** A year of months, and what lies before it for the gap that leads to its first meeting. */
const BACK: Readonly<Record<Grain, number>> = { month: (366 + 183) * DAY, year: 11 * 366 * DAY };
const FAR = Number.POSITIVE_INFINITY;

/** Actions made, done, or open since then, of everybody: each by an index. */
async function actionsSince(store: Store, ids: readonly string[], since: number) {
  const { table } = store.actions;
  const [made, open, ...done] = await Promise.all([
    table.where('createdAt').aboveOrEqual(since).toArray(),
    table.where('openKey').between('', EVER).primaryKeys(),
    ...ids.map((id) =>
      table.where('[partnerId+doneAt]').between([id, since], [id, FAR]).primaryKeys(),
    ),
  ]);
  const here = new Set(made.map((row) => columnOf(row, 'id')));
  const older = [...new Set([...open, ...done.flat()])].filter((id) => !here.has(id));
  return older.length === 0 ? made : [...made, ...(await table.bulkGet(older))];
}

/** The start of the first meeting of all that is there; null where there is none. */
async function firstStart(store: Store): Promise<number | null> {
  const row = await store.meetings.table.orderBy('start').filter(isPresent).first();
  const start = columnOf(row, 'start');
  return typeof start === 'number' ? start : null;
}

async function rowsOfAll(store: Store, since: number, now: number): Promise<InsightRows> {
  const partners = store.partners.read(await store.partners.table.toArray());
  const ids = partners.map(({ id }) => id);
  const [meetings, actions, agreements, goals] = await Promise.all([
    store.meetings.table.where('start').between(since, now, true, true).toArray(),
    actionsSince(store, ids, since),
    store.agreements.table.toArray(),
    store.goals.table.toArray(),
  ]);
  return {
    partners,
    meetings: store.meetings.read(meetings),
    actions: store.actions.read(actions),
    agreements: store.agreements.read(agreements),
    goals: store.goals.read(goals),
  };
}

async function rowsOfOne(store: Store, partner: Partner, since: number, now: number) {
  const { id } = partner;
  const all = (name: 'actions' | 'agreements' | 'goals') =>
    store[name].table.where('[partnerId+status]').between([id, ''], [id, EVER]).toArray();
  const [meetings, actions, agreements, goals] = await Promise.all([
    meetingsBetween(store, id, startKey(since), startKey(now + 1)).toArray(),
    all('actions'),
    all('agreements'),
    all('goals'),
  ]);
  return {
    partners: [partner],
    meetings: store.meetings.read(meetings),
    actions: store.actions.read(actions),
    agreements: store.agreements.read(agreements),
    goals: store.goals.read(goals),
  };
}

function viewOf(
  rows: InsightRows,
  partner: Partner | null,
  grain: Grain,
  now: number,
  first: number | null,
): InsightsView {
  const name = partner && isolate(firstName(partner.name));
  const insights = insightsOf(rows, { now, grain, name, first });
  const early = rows.meetings.length < ENOUGH_MEETINGS;
  return { partner, grain, insights, early };
}

/** Insights over all partners. `now` is UTC ms. Of months, no more is read than those months need; notes never. */
export async function insightsOfAll(store: Store, grain: Grain, now: number) {
  const rows = await rowsOfAll(store, now - BACK[grain], now);
  return viewOf(rows, null, grain, now, await firstStart(store));
}

/** Insights of one relationship; null when there is no such partner. */
export async function insightsOfOne(store: Store, id: string, grain: Grain, now: number) {
  const [partner] = await store.partners.many([id]);
  if (!partner) return null;
  const rows = await rowsOfOne(store, partner, now - BACK[grain], now);
  const first = await meetingsBetween(store, id, '', EVER).filter(isPresent).first();
  const start = columnOf(first, 'start');
  return viewOf(rows, partner, grain, now, typeof start === 'number' ? start : null);
}
