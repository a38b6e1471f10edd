import { useState } from 'react';
import { t } from '@/components/ui/text';
import { SaveOrCancel } from '../frame/SaveOrCancel';
import { StepHead } from '../intake/StepHead';
import { Passphrase, useShown } from './Passphrase';

interface Props {
  /** What opens it: a passphrase of its own, or that of the lock it was sealed with, or the lock's recovery code. */
  by?: 'passphrase' | 'lock';
  /** The last one tried did not open it. */
  wrong: boolean;
  onUnlock(passphrase: string): void;
  onClose(): void;
}

/** Asks for what opens a copy that is locked. */
export function UnlockForm({ by = 'passphrase', wrong, onUnlock, onClose }: Props) {
  const [phrase, setPhrase] = useState('');
  const { shown, toggle } = useShown();
  return (
    <form
      className="dk-inset"
      onSubmit={(event) => {
        event.preventDefault();
        if (phrase !== '') onUnlock(phrase);
      }}
    >
      <StepHead>{t('sealed.open.head')}</StepHead>
      {by === 'lock' ? <p className="dk-hint">{t('sealed.open.lock')}</p> : null}
      <Passphrase
        label={t(by === 'lock' ? 'sealed.open.either' : 'sealed.phrase')}
        autoComplete="current-password"
        value={phrase}
        shown={shown}
        onType={setPhrase}
        error={wrong ? t(by === 'lock' ? 'sealed.open.neither' : 'sealed.open.wrong') : undefined}
        autoFocus={wrong}
      />
      {toggle}
      <div className="dk-do">
        <SaveOrCancel label={t('sealed.open.do')} onClose={onClose} />
      </div>
    </form>
  );
}
