import { useState } from 'react';
import { t } from '@/components/ui/text';
import { PASSPHRASE_SIGNS, signsOf } from '@/lib/crypto/signs';
import { Passphrase, useShown } from './Passphrase';

/** What is wrong with a passphrase and its twin; null when nothing is. */
function wrongWith(phrase: string, again: string) {
  const missing = PASSPHRASE_SIGNS - signsOf(phrase);
  if (missing > 0) return { phrase: t('sealed.short', { n: missing }) };
  return phrase === again ? null : { again: t('sealed.differs') };
}

/** A passphrase that is being chosen, typed twice; `take` gives it once nothing is wrong with it, and says so else. */
export function useNewPassphrase(hint = t('sealed.phrase.hint', { n: PASSPHRASE_SIGNS })) {
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const { shown, toggle } = useShown();
  const wrong = wrongWith(phrase, again);
  const errors: { phrase?: string; again?: string } = (tried && wrong) || {};
  const both = { shown, autoComplete: 'new-password' } as const;
  const fields = (
    <>
      <Passphrase
        {...both}
        label={t('sealed.phrase')}
        hint={hint}
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
    </>
  );
  const take = () => {
    setTried(wrong !== null);
    return wrong ? null : phrase;
  };
  return { fields, take };
}
