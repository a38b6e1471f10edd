import type { CalendarAccount } from '../../calendar/account';
import type { Provider, SignIn } from '../../calendar/sign-in';
import type { Wording } from '../../shared/wording';
import { consentAddress } from '../../sign-in/revoke';
import { WITH_BODIES } from '../../sync/live/connect';
import { type AccountView, accountView } from '../account-view';
import type { Facts } from '../calendar-facts';

/** A calendar of a signed-in account as the desk shows it. */
export interface RemoteView extends AccountView {
  enabled: boolean;
  showPrivate: boolean;
  /** `#rrggbb`; null for none. */
  color: string | null;
}

/** A signed-in account as the desk shows it, with its calendars. */
export interface SignInView {
  id: string;
  provider: Provider;
  /** What the user knows it by; '' when the provider told nothing. */
  name: string;
  /** Why nothing can be read until they sign in again. */
  problem: Wording | null;
  /** The provider's page where consent is seen and taken back. */
  consent: string;
  /** Whether descriptions are read; null where there is nothing to choose. */
  bodies: boolean | null;
  calendars: RemoteView[];
}

function remoteView(account: CalendarAccount, now: number, facts: Facts | undefined): RemoteView {
  const { enabled, remote } = account;
  const color = /^#[\da-f]{6}$/i.test(remote?.color ?? '') ? (remote?.color ?? null) : null;
  const view = accountView(account, now, () => '', facts);
  return { ...view, enabled, color, showPrivate: remote?.showPrivate === true };
}

type Known = { account: CalendarAccount; facts: Facts | undefined };

/** The main calendar, then the others by name. */
function inOrder(one: Known, other: Known): number {
  const main = ({ account }: Known) => (account.remote?.calendarId === 'primary' ? 0 : 1);
  return main(one) - main(other) || one.account.name.localeCompare(other.account.name);
}

/** The accounts in the order they were signed in to, each with its calendars. `now` is UTC ms. */
export function signInViews(
  signIns: readonly SignIn[],
  accounts: readonly Known[],
  now: number,
): SignInView[] {
  const byAge = [...signIns].sort((a, b) => a.createdAt - b.createdAt);
  return byAge.map(({ id, provider, subject, name, problem, scopes }) => ({
    bodies: provider === 'microsoft' ? scopes.includes(WITH_BODIES) : null,
    ...{ id, provider, name, problem, consent: consentAddress({ provider, subject }) },
    calendars: accounts
      .filter(({ account }) => account.remote?.signInId === id)
      .sort(inOrder)
      .map(({ account, facts }) => remoteView(account, now, facts)),
  }));
}
