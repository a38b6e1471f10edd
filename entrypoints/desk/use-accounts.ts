import type { AccountActions } from '@/components/desk/accounts/AccountCard';
import { say } from '@/components/desk/words';
import { t } from '@/components/ui/text';
import type { CalendarAccount } from '@/lib/calendar/account';
import { NotRead } from '@/lib/desk/tally';
import { isolate } from '@/lib/shared/isolate';
import { calendarsOf } from '@/lib/sync/live/connect';
import { setEnabled } from '@/lib/sync/live/disconnect';
import { findMore, leave, readBodies, signInAgain } from './account-do';
import type { PageProps } from './page-props';
import { store } from './store';

type Does = Omit<AccountActions, 'onRead' | 'onPreviewAccount'>;

/** What can be done with signed-in accounts; what came of it is said in the bar. `read` reads a calendar now. */
export function useAccounts(
  tell: PageProps['tell'],
  read: (account: CalendarAccount) => Promise<void>,
): Does {
  const said = (text: string) => tell({ kind: 'said', text });
  const failed = (error: unknown) =>
    tell({
      kind: 'failed',
      text: error instanceof NotRead ? say(error.wording) : t('desk.unsaved'),
    });
  const readAll = async (signInId: string) => {
    for (const account of await calendarsOf(store, signInId))
      if (account.enabled) await read(account);
  };
  const turn = async (id: string, name: string, enabled: boolean) => {
    await setEnabled(store, id, enabled);
    const account = await store.calendarAccounts.get(id);
    said(t(enabled ? 'accounts.on' : 'accounts.off', { name: isolate(name) }));
    if (enabled && account) await read(account);
  };
  const showPrivate = async (id: string, show: boolean) => {
    const account = await store.calendarAccounts.rewrite(id, (row) =>
      row.remote ? { ...row, remote: { ...row.remote, showPrivate: show } } : row,
    );
    await read(account);
  };
  const go = async (id: string) => {
    const row = await store.signIns.get(id);
    const name = row?.name || (row ? t(`desk.calendar.kind.${row.provider}`) : '');
    const { wording } = await leave(id);
    said(`${t('accounts.disconnected', { name: isolate(name) })} ${say(wording)}`);
  };
  return {
    onEnabled: (id, name, enabled) => void turn(id, name, enabled).catch(failed),
    onPrivate: (id, show) => void showPrivate(id, show).catch(failed),
    onSignIn: (id) => void signInAgain(id).then(() => readAll(id), failed),
    onMore: (id) =>
      void findMore(id).then(
        (n) => said(n === 0 ? t('accounts.more.none') : t('accounts.more.found', { n })),
        failed,
      ),
    onBodies: (id, on) => void readBodies(id, on).then(() => readAll(id), failed),
    onDisconnect: (id) => void go(id).catch(failed),
  };
}
