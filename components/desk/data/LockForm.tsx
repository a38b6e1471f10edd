import { useState } from 'react';
import { t } from '@/components/ui/text';
import { PASSPHRASE_SIGNS, signsOf } from '@/lib/crypto/signs';
import { StepHead } from '../intake/StepHead';
import { FormEnd } from './FormEnd';
import { Passphrase, useShown } from './Passphrase';

interface Props {
  onLock(passphrase: string): void;
  onClose(): void;
}

/** What is wrong with a passphrase and its twin; null when nothing is. */
function wrongWith(phrase: string, again: string) {
  const missing = PASSPHRASE_SIGNS - signsOf(phrase);
  if (missing > 0) return { phrase: t('sealed.short', { n: missing }) };
  return phrase === again ? null : { again: t('sealed.differs') };
}

/** Asks for a passphrase, twice, before a copy is locked with it. */
export function LockForm({ onLock, onClose }: Props) {
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const { shown, toggle } = useShown();
  const wrong = wrongWith(phrase, again);
  const errors: { phrase?: string; again?: string } = (tried && wrong) || {};
  const both = { shown, autoComplete: 'new-password' } as const;
  return (
    <form
      className="dk-inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong) setTried(true);
        else onLock(phrase);
      }}
    >
      <StepHead>{t('sealed.head')}</StepHead>
      <p>{t('sealed.about')}</p>
      <Passphrase
        {...both}
        label={t('sealed.phrase')}
        hint={t('sealed.phrase.hint', { n: PASSPHRASE_SIGNS })}
        value={phrase}
        onType={setPhrase}
        error={errors.phrase}
      />
      <Passphrase
        {...both}
        label={t('sealed.again')}
        value={again}
        onType={setAgain}
        error={errors.again}
      />
      {toggle}
      <FormEnd label={t('sealed.do')} onClose={onClose} />
    </form>
  );
}
