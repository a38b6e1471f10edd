import type { CalendarAccount } from '../../calendar/account';
import type { SignIn } from '../../calendar/sign-in';
import type { Provider } from '../../shared/provider';
import { calendarScopes } from '../../shared/provider';
import type { Wording } from '../../shared/wording';
import { consentAddress } from '../../sign-in/revoke';
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
  /** What asking for more would mean; null where nothing more is asked. */
  more: Wording | null;
  /** Whether descriptions are read; null where there is nothing to choose. */
  bodies: boolean | null;
  calendars: RemoteView[];
}

type Known = { account: CalendarAccount; facts: Facts | undefined };

/** What the account says already is not said again of each of its calendars. */
function remoteView({ account, facts }: Known, told: Wording | null, now: number): RemoteView {
  const { enabled, remote, problem } = account;
  const color = /^#[\da-f]{6}$/i.test(remote?.color ?? '') ? (remote?.color ?? null) : null;
  const own = problem?.id === told?.id ? null : problem;
  const view = accountView({ ...account, problem: own }, now, () => '', facts);
  return { ...view, enabled, color, showPrivate: remote?.showPrivate === true };
}

/** Google is asked once more before other calendars are shown; Microsoft before descriptions are. */
function moreOf(provider: Provider, scopes: readonly string[]): Wording | null {
  const all = provider === 'google' ? calendarScopes.google.list : calendarScopes.microsoft.full;
  return scopes.includes(all) ? null : { id: `accounts.${provider}.more`, params: {} };
}

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
    more: moreOf(provider, scopes),
    bodies: provider === 'microsoft' ? scopes.includes(calendarScopes.microsoft.full) : null,
    ...{ id, provider, name, problem, consent: consentAddress({ provider, subject }) },
    calendars: accounts
      .filter(({ account }) => account.remote?.signInId === id)
      .sort(inOrder)
      .map((known) => remoteView(known, problem, now)),
  }));
}
