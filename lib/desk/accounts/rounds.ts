import type { CalendarAccount } from '../../calendar/account';
import type { SyncLog } from '../../calendar/sync-log';
import type { Wording } from '../../shared/wording';
import type { Store } from '../../storage/store';

/** One round with a calendar, as the desk shows it. */
export interface RoundView {
  id: string;
  /** UTC ms. */
  at: number;
  /** The calendar's name; '' where it is gone. */
  calendar: string;
  /** What came of it, in reading order. */
  says: Wording[];
}

const counted = [
  ['added', 'accounts.round.added'],
  ['changed', 'accounts.round.moved'],
  ['removed', 'accounts.round.gone'],
  ['odd', 'accounts.round.odd'],
] as const;

function saysOf(round: SyncLog): Wording[] {
  const result = { id: `accounts.round.${round.result}`, params: {} };
  const counts = counted.flatMap(([column, id]) =>
    round[column] > 0 ? [{ id, params: { n: round[column] } }] : [],
  );
  const requests = { id: 'accounts.round.requests', params: { n: round.requests } };
  return [result, ...(round.reason ? [round.reason] : []), ...counts, requests];
}

/** The last rounds with all signed-in calendars, the latest first. */
export async function rounds(
  store: Store,
  accounts: readonly CalendarAccount[],
): Promise<RoundView[]> {
  const names = new Map(accounts.map(({ id, label, name }) => [id, label || name]));
  const rows = await store.syncLog.table.orderBy('createdAt').reverse().toArray();
  return store.syncLog.read(rows).map((round) => ({
    id: round.id,
    at: round.createdAt,
    calendar: names.get(round.accountId) ?? '',
    says: saysOf(round),
  }));
}
