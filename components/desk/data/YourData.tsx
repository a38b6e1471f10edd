import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { BackupProps } from '@/lib/backup/job';
import type { Live } from '@/lib/desk/live';
import type { Counts } from '@/lib/desk/partners/counts';
import { type Provider, providerNames } from '@/lib/shared/provider';
import { Loaded } from '../frame/Loaded';
import { CountList } from '../partners/CountList';
import { BackupFirst } from './BackupFirst';
import { bytesText } from './bytes-text';
import { Copies, type CopiesProps } from './Copies';

/** How much is stored; `bytes` is null where the browser doesn't tell. */
export interface Stored {
  counts: Counts;
  bytes: number | null;
  /** Whose sign-ins there are, with the page where consent is taken back. */
  access: readonly { provider: Provider; consent: string }[];
}

export interface DataProps {
  stored: Live<Stored>;
  copies: Omit<CopiesProps, 'backup'>;
  backup: BackupProps;
  onErase(): void;
}

/** What is stored. Where there is nothing, the bytes of an empty database would only look like something. */
function StoredList({ counts, bytes }: Omit<Stored, 'access'>) {
  if (counts.length === 0) return <p className="empty">{t('desk.set.data.none')}</p>;
  return (
    <>
      {bytes === null ? null : (
        <p className="num">{t('desk.set.data.size', { size: bytesText(bytes) })}</p>
      )}
      <CountList counts={counts} />
    </>
  );
}

/** What becomes of the access to calendars that was signed in to. */
function Access({ access }: Pick<Stored, 'access'>) {
  return access.map(({ provider, consent }) => {
    const params = { provider: providerNames[provider] };
    return (
      <p key={consent} className="dk-hint">
        {t(`desk.set.erase.${provider}`, params)}{' '}
        <a className="link" href={consent} target="_blank" rel="noopener noreferrer">
          {t('accounts.consent', params)}
        </a>
      </p>
    );
  });
}

type EraseProps = Pick<Stored, 'counts' | 'access'> & Pick<DataProps, 'onErase' | 'backup'>;

function Erase({ counts, access, backup, onErase }: EraseProps) {
  const [step, setStep] = useState<'closed' | 'preview' | 'sure'>('closed');
  const close = () => setStep('closed');
  if (step === 'closed') {
    return <Button onClick={() => setStep('preview')}>{t('desk.set.erase')}</Button>;
  }
  return (
    <div className="dk-preview">
      {counts.length > 0 ? (
        <>
          <p>{t('desk.set.erase.goes')}</p>
          <CountList counts={counts} />
        </>
      ) : (
        <p>{t('desk.set.erase.settings')}</p>
      )}
      <p className="dk-hint">{t('desk.set.erase.calendar')}</p>
      <Access access={access} />
      {backup.at === null ? null : <p className="dk-hint">{t('backup.stay')}</p>}
      {counts.length > 0 ? <BackupFirst {...backup} /> : null}
      {step === 'sure' ? <p role="alert">{t('desk.set.erase.sure')}</p> : null}
      <div className="dk-do">
        {step === 'sure' ? (
          <Button key="yes" autoFocus className="dk-grave" onClick={onErase}>
            {t('desk.set.erase.yes')}
          </Button>
        ) : (
          <Button key="do" onClick={() => setStep('sure')}>
            {t('desk.set.erase')}
          </Button>
        )}
        <Button kind="quiet" autoFocus={step === 'preview'} onClick={close}>
          {t('desk.partner.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** What is stored here, the way to take it along, and the way to be rid of it. */
export function YourData({ stored, copies, backup, onErase }: DataProps) {
  return (
    <Section className="dk-card dk-set" title={t('desk.set.data')}>
      <Loaded live={stored}>
        {({ counts, bytes, access }) => (
          <>
            <div>
              <StoredList counts={counts} bytes={bytes} />
            </div>
            <Copies {...copies} backup={backup} />
            <div>
              <Erase counts={counts} access={access} backup={backup} onErase={onErase} />
            </div>
          </>
        )}
      </Loaded>
    </Section>
  );
}
