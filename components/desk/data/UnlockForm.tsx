import { useState } from 'react';
import { t } from '@/components/ui/text';
import { StepHead } from '../intake/StepHead';
import { FormEnd } from './FormEnd';
import { Passphrase, useShown } from './Passphrase';

interface Props {
  /** The last one tried did not open it. */
  wrong: boolean;
  onUnlock(passphrase: string): void;
  onClose(): void;
}

/** Asks for the passphrase of a copy that is locked. */
export function UnlockForm({ wrong, onUnlock, onClose }: Props) {
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
      <Passphrase
        label={t('sealed.phrase')}
        autoComplete="current-password"
        value={phrase}
        shown={shown}
        onType={setPhrase}
        error={wrong ? t('sealed.open.wrong') : undefined}
        autoFocus={wrong}
      />
      {toggle}
      <FormEnd label={t('sealed.open.do')} onClose={onClose} />
    </form>
  );
}
