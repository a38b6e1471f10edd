import { meetingsBetween } from '../../records/relationship/query';
import { columnOf, isPresent } from '../../storage/raw';
import { type Store, startKey } from '../../storage/store';

/** So many meetings are read, and put on the page, in one go. */
const PART = 25;
/** So few are looked at one by one for such as were taken away; among more they don't count. */
const FEW = 50;

/** A stretch of the history: the ids of its meetings, latest first. */
export interface HistoryPart {
  /** The id of its first meeting, by which it is known: the latest part grows. */
  key: string;
  ids: string[];
}

/** A year with the months (1 to 12) in which there were meetings, latest first. */
export interface HistoryYear {
  year: number;
  months: number[];
}

/** The meetings with a partner that have begun by `now` (UTC ms), latest first: read off the index, no row of many. */
export async function historyIds(store: Store, partnerId: string, now: number): Promise<string[]> {
  const ids = await meetingsBetween(store, partnerId, '', startKey(now + 1)).primaryKeys();
  if (ids.length <= FEW && !(await store.meetings.table.bulkGet(ids)).some(isPresent)) return [];
  return ids.reverse();
}

/** The history in parts, latest first. They are counted from the oldest meeting on, so that a new one changes the latest part alone. */
export function partsOf(ids: readonly string[]): HistoryPart[] {
  const parts: HistoryPart[] = [];
  for (let end = ids.length; end > 0; end -= PART) {
    const some = ids.slice(Math.max(0, end - PART), end);
    parts.unshift({ key: some.at(-1) ?? '', ids: some });
  }
  return parts;
}

/** When a local day begins, UTC ms; months count from 1, and days and months may run over. */
const beginOf = (year: number, month = 1, day = 1) => new Date(year, month - 1, day).getTime();

const count = (store: Store, partnerId: string, from: number, to: number) =>
  from < to ? meetingsBetween(store, partnerId, startKey(from), startKey(to)).count() : 0;

/** The years and months in which there were meetings by `now` (UTC ms), counted by index. */
export async function historyYears(
  store: Store,
  partnerId: string,
  now: number,
): Promise<HistoryYear[]> {
  const until = startKey(now + 1);
  const first = await meetingsBetween(store, partnerId, '', until).first();
  const start = columnOf(first, 'start');
  if (typeof start !== 'number') return [];
  const [from, to] = [new Date(start).getFullYear(), new Date(now).getFullYear()];
  const years = Array.from({ length: Math.min(to - from, 199) + 1 }, (_, n) => to - n);
  const all = await Promise.all(
    years.map(async (year): Promise<HistoryYear> => {
      const end = Math.min(beginOf(year + 1), now + 1);
      if ((await count(store, partnerId, beginOf(year), end)) === 0) return { year, months: [] };
      const each = Array.from({ length: 12 }, (_, n) => 12 - n);
      const held = await Promise.all(
        each.map((month) => {
          const next = Math.min(beginOf(year, month + 1), now + 1);
          return count(store, partnerId, beginOf(year, month), next);
        }),
      );
      return { year, months: each.filter((_, n) => (held[n] ?? 0) > 0) };
    }),
  );
  return all.filter(({ months }) => months.length > 0);
}

/** How many meetings of the history (up to `now`, UTC ms) came after a local date: the place of the latest by then. */
export async function placeOf(
  store: Store,
  partnerId: string,
  date: string,
  now: number,
): Promise<number> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return count(store, partnerId, beginOf(year, month, day + 1), now + 1);
}
