import type { CalendarAccount } from '../calendar/account';
import type { Wording } from '../shared/wording';
import { ago } from './ago';
import type { Facts } from './calendar-facts';
import { type Health, healthOf } from './calendar-health';

/** One calendar as the desk shows it. The address is masked before it gets here. */
export interface AccountView {
  id: string;
  kind: CalendarAccount['kind'];
  /** What the user calls it, else what it calls itself; '' where neither does. */
  name: string;
  label: string;
  address: string;
  /** When it was read, or its file was chosen. */
  read: Wording;
  chosen: boolean;
  /** UTC ms; null when nothing is planned. */
  nextRead: number | null;
  events: number;
  mentoring: number;
  health: Health;
  /** What helps where it can't be read; nothing does where there is nothing to read. */
  remedy: 'read' | 'file' | 'none';
}

const nothing: Facts = { events: 0, mentoring: 0, chosenAt: null };

function remedyOf(kind: CalendarAccount['kind']): AccountView['remedy'] {
  if (kind === 'sample' || kind === 'page') return 'none';
  return kind === 'file' ? 'file' : 'read';
}

/** What the desk says of an account. `mask` hides the secret part of its address; `now` is UTC ms. */
export function accountView(
  account: CalendarAccount,
  now: number,
  mask: (address: string) => string,
  facts: Facts = nothing,
): AccountView {
  const { id, kind, name, label = '', readAt, nextReadAt } = account;
  const at = facts.chosenAt ?? readAt;
  return {
    id,
    kind,
    name: label || name,
    label,
    address: account.address && mask(account.address),
    read: at === null ? { id: 'desk.calendar.never', params: {} } : ago(at, now),
    chosen: facts.chosenAt !== null,
    nextRead: kind === 'file' ? null : nextReadAt,
    events: facts.events,
    mentoring: facts.mentoring,
    health: healthOf(account, facts, now),
    remedy: remedyOf(kind),
  };
}
