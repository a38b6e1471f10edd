import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { consentPages } from '@/lib/shared/consent-pages';

const providers = ['google', 'microsoft', 'work'] as const;

/** Deleting what can't be read can't end what was allowed elsewhere: where the user does so. */
function Access() {
  return (
    <>
      <p>{t('lock.neither.access')}</p>
      <ul>
        {providers.map((one) => (
          <li key={one}>
            <a className="link" href={consentPages[one]} target="_blank" rel="noopener noreferrer">
              {t(`lock.neither.access.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** For whoever has neither passphrase nor code: what is left, which is asked twice. */
export function Neither({ onErase }: { onErase(): Promise<void> }) {
  const [step, setStep] = useState<'closed' | 'told' | 'sure' | 'going'>('closed');
  const [failed, setFailed] = useState(false);
  if (step === 'closed') {
    return (
      <Button kind="quiet" small onClick={() => setStep('told')}>
        {t('lock.neither')}
      </Button>
    );
  }
  const erase = () => {
    setStep('going');
    setFailed(false);
    onErase().catch(() => {
      setFailed(true);
      setStep('told');
    });
  };
  return (
    <div className="lock-neither">
      <p>{t('lock.neither.about')}</p>
      <Access />
      {failed ? <p role="alert">{t('lock.erase.failed')}</p> : null}
      {step === 'told' ? null : <p role="alert">{t('lock.erase.sure')}</p>}
      <div>
        {step === 'told' ? (
          <Button key="do" small onClick={() => setStep('sure')}>
            {t('lock.erase')}
          </Button>
        ) : (
          <Button
            key="yes"
            small
            autoFocus
            className="lock-grave"
            aria-disabled={step === 'going'}
            onClick={() => step === 'sure' && erase()}
          >
            {t('lock.erase.yes')}
          </Button>
        )}
        <Button small kind="quiet" autoFocus={step === 'told'} onClick={() => setStep('closed')}>
          {t('lock.erase.no')}
        </Button>
      </div>
    </div>
  );
}
