import type { CalendarAccount } from '../../calendar/account';
import type { SignIn } from '../../calendar/sign-in';
import type { NewRow } from '../../shared/row';
import type { Store } from '../../storage/store';

/** What a calendar of a signed-in account is called and looks like with its provider. */
export interface Listed {
  /** `primary` is the user's own. */
  calendarId: string;
  name: string;
  /** `#rrggbb`, null for none. */
  color: string | null;
}

/**
 * Keeps who signed in. The same person with the same provider again is the same account: what was granted and by
 * which application is brought up to date, its calendars stay.
 */
export function keepSignIn(store: Store, granted: NewRow<SignIn>): Promise<SignIn> {
  const { signIns, db } = store;
  return db.transaction('rw', signIns.table, async () => {
    const { provider, subject } = granted;
    const same = signIns.table.where('[provider+subject]').equals([provider, subject]);
    const [known] = signIns.read(await same.toArray());
    if (!known) return signIns.add(granted);
    return signIns.patch(known.id, { ...granted, name: granted.name || known.name });
  });
}

/** The calendars of a sign-in that are there. */
export async function calendarsOf(store: Store, signInId: string): Promise<CalendarAccount[]> {
  const rows = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
  return rows.filter(({ remote }) => remote?.signInId === signInId);
}

/** Adds calendars of a signed-in account, to be read at once unless turned off; one that is there stays as it is. */
export function addCalendars(
  store: Store,
  { id: signInId, provider }: SignIn,
  listed: readonly Listed[],
  { enabled = true }: { enabled?: boolean } = {},
): Promise<CalendarAccount[]> {
  const { calendarAccounts, db } = store;
  return db.transaction('rw', calendarAccounts.table, async () => {
    const known = new Set(
      (await calendarsOf(store, signInId)).map((row) => row.remote?.calendarId),
    );
    const fresh = listed.filter(({ calendarId }) => !known.has(calendarId));
    return calendarAccounts.addMany(
      fresh.map(({ calendarId, name, color }) => ({
        ...{ kind: provider, name, address: '', enabled },
        ...{ readAt: null, nextReadAt: null, problem: null, failures: 0 },
        remote: { signInId, calendarId, color, showPrivate: false },
      })),
    );
  });
}

/** After a new sign-in nothing has to wait: what failed for want of one is due. */
export async function readSoon(store: Store, signInId: string): Promise<void> {
  for (const { id, problem } of await calendarsOf(store, signInId)) {
    if (problem) await store.calendarAccounts.patch(id, { nextReadAt: null, failures: 0 });
  }
}
