import type { CalendarAccount } from '@/lib/calendar/account';
import type { SignIn } from '@/lib/calendar/sign-in';
import type { SyncLog } from '@/lib/calendar/sync-log';
import { MINUTE } from '@/lib/shared/time';
import { stamps } from './rows';

const again = { id: 'signIn.again', params: { provider: 'Microsoft' } };

/** An account that wants its user, with a calendar that is read and one that is off, and what its rounds came to. */
export function accountRows() {
  const signIn: SignIn = {
    ...stamps(),
    ...{ provider: 'microsoft', subject: '1', name: 'jo@example.org', clientId: 'c' },
    ...{ tenant: 'common', scopes: ['Calendars.ReadBasic'], problem: again },
  };
  const calendar = (calendarId: string, name: string, enabled: boolean): CalendarAccount => ({
    ...stamps(),
    ...{ kind: 'microsoft', name, address: '', enabled, problem: null, failures: 0 },
    // Not due while the pictures are taken.
    ...{ readAt: Date.now() - 20 * MINUTE, nextReadAt: Date.now() + 600 * MINUTE },
    remote: { signInId: signIn.id, calendarId, color: '#9fe1e7', showPrivate: false },
  });
  const main = calendar('primary', 'jo@example.org', true);
  const round = (change: Partial<SyncLog>): SyncLog => ({
    ...stamps(),
    ...{ accountId: main.id, result: 'full', took: 900, requests: 21, reason: null },
    ...{ added: 312, changed: 0, removed: 0, odd: 2 },
    ...change,
  });
  return {
    signIns: [signIn],
    calendarAccounts: [main, calendar('team', 'Team', false)],
    syncLog: [round({}), round({ result: 'failed', reason: again, requests: 1 })],
  };
}
