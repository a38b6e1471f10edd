import { t } from '@/components/ui/text';
import type { AccountView } from '@/lib/desk/account-view';
import type { RoundView } from '@/lib/desk/accounts/rounds';
import type { SignInView } from '@/lib/desk/accounts/view';
import type { Live } from '@/lib/desk/live';
import { AccountCard, type AccountActions as SignedActions } from '../accounts/AccountCard';
import { Rounds } from '../accounts/Rounds';
import { Head } from '../frame/Head';
import { Loaded } from '../frame/Loaded';
import { useKeptFocus } from '../frame/use-kept-focus';
import { Intake, type IntakeProps } from '../intake/Intake';
import { type AccountActions, AccountRow } from './AccountRow';

interface Props extends IntakeProps, AccountActions, SignedActions {
  arrived: boolean;
  now: number;
  accounts: Live<readonly AccountView[]>;
  /** The accounts that were signed in to. */
  signIns: readonly SignInView[];
  rounds: readonly RoundView[];
  /** Id of the calendar being read anew. */
  reading: string | null;
}

interface ListProps extends AccountActions {
  accounts: readonly AccountView[];
  now: number;
  reading: string | null;
}

function AccountList({ accounts, reading, ...rest }: ListProps) {
  const list = useKeptFocus<HTMLUListElement>(accounts.length);
  if (accounts.length === 0) return <p className="q">{t('desk.calendars.none')}</p>;
  return (
    <ul className="dk-list" ref={list}>
      {accounts.map((account) => (
        <AccountRow key={account.id} account={account} reading={reading === account.id} {...rest} />
      ))}
    </ul>
  );
}

/** The calendars, how each is, and where another goes in. */
export function Calendars({
  arrived,
  now,
  accounts,
  reading,
  onRead,
  onFile,
  onRename,
  onPreview,
  onRemove,
  signIns,
  rounds,
  onEnabled,
  onPrivate,
  onSignIn,
  onMore,
  onPreviewAccount,
  onDisconnect,
  onBodies,
  ...intake
}: Props) {
  const actions = { onRead, onFile, onRename, onPreview, onRemove };
  const signed = {
    onRead,
    onEnabled,
    onPrivate,
    onSignIn,
    onMore,
    onPreviewAccount,
    onDisconnect,
    onBodies,
  };
  const none = signIns.length > 0 && accounts.state === 'ready' && accounts.value.length === 0;
  return (
    <>
      <Head title={t('desk.place.calendars')} arrived={arrived}>
        {t('desk.calendars.head')}
      </Head>
      {none ? null : (
        <section className="dk-card" aria-label={t('desk.calendars.head')}>
          <Loaded live={accounts}>
            {(list) => <AccountList accounts={list} now={now} reading={reading} {...actions} />}
          </Loaded>
        </section>
      )}
      {signIns.map((account) => (
        <AccountCard key={account.id} account={account} now={now} reading={reading} {...signed} />
      ))}
      <section className="dk-card dk-intake">
        <Intake {...intake} head={<h2 className="dk-q">{t('desk.source.add')}</h2>} />
      </section>
      {signIns.length > 0 ? <Rounds rounds={rounds} now={now} /> : null}
    </>
  );
}
