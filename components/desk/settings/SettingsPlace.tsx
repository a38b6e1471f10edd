import type { ReactNode } from 'react';
import { Loading } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import type { Settings } from '@/lib/shared/settings';
import { Backup } from '../data/Backup';
import { StorageHealth, type StorageProps } from '../data/StorageHealth';
import { type DataProps, YourData } from '../data/YourData';
import { Head } from '../frame/Head';
import { Keys, Looks } from './Looks';
import { Prompting } from './Prompting';
import { PutAway, type PutAwayProps } from './PutAway';
import { type RedirectProps, Registrations } from './Registrations';
import { Sites, type SitesProps } from './Sites';

interface Props extends DataProps, RedirectProps, PutAwayProps {
  arrived: boolean;
  /** The part on signing in is what one came for. */
  signIn: boolean;
  /** Null until they are read. */
  settings: Settings | null;
  sites: SitesProps;
  storage: StorageProps;
  /** The card about the lock, which comes late. */
  lock: ReactNode;
  onChange(change: Partial<Settings>): void;
}

/** The settings; each is saved as it is changed. */
export function SettingsPlace(props: Props) {
  const { arrived, signIn, settings, sites, onChange, redirects, onCopy, ...rest } = props;
  const { away, onShowAgain, storage, lock, ...data } = rest;
  return (
    <>
      <Head title={t('desk.place.settings')} arrived={arrived}>
        {t('desk.set.head')}
      </Head>
      {settings ? (
        <>
          <Prompting settings={settings} onChange={onChange} />
          <Sites {...sites} />
          <Looks settings={settings} onChange={onChange} />
          <Keys settings={settings} onChange={onChange} />
          <PutAway away={away} onShowAgain={onShowAgain} />
          <Registrations
            asked={signIn}
            settings={settings}
            onChange={onChange}
            redirects={redirects}
            onCopy={onCopy}
          />
        </>
      ) : (
        <Loading label={t('desk.loading')} />
      )}
      <YourData {...data} />
      {lock}
      <Backup {...data.backup} />
      <StorageHealth {...storage} />
    </>
  );
}
