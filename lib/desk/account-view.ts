import type { CalendarAccount } from '../calendar/account';
import type { Wording } from '../shared/wording';
import { ago } from './ago';

/** One calendar as the desk shows it. The address is masked before it gets here. */
export interface AccountView {
  id: string;
  kind: CalendarAccount['kind'];
  name: string;
  address: string;
  read: Wording;
  /** UTC ms; null when nothing is planned. */
  nextRead: number | null;
  /** What is wrong, in words; null when all is well. */
  problem: Wording | null;
  failures: number;
  remedy: 'read' | 'file';
}

/** What the desk says of an account. `mask` hides the secret part of its address; `now` is UTC ms. */
export function accountView(
  account: CalendarAccount,
  now: number,
  mask: (address: string) => string,
): AccountView {
  const { id, kind, name, readAt, nextReadAt, failures, problem } = account;
  return {
    id,
    kind,
    name,
    address: account.address && mask(account.address),
    read: readAt === null ? { id: 'desk.calendar.never', params: {} } : ago(readAt, now),
    nextRead: nextReadAt,
    problem,
    failures,
    remedy: kind === 'file' ? 'file' : 'read',
  };
}
