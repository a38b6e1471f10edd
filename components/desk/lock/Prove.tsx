import { useState } from 'react';
import { t } from '@/components/ui/text';
import type { LockDo, LockJob } from '@/lib/lock/job';
import { Passphrase, useShown } from '../data/Passphrase';
import { SaveOrCancel } from '../frame/SaveOrCancel';
import { StepHead } from '../intake/StepHead';

interface Props extends Pick<LockDo, 'onProve' | 'onClose'> {
  job: Extract<LockJob, { state: 'proving' }>;
}

const HEADS = {
  change: 'desk.lock.change',
  renew: 'desk.lock.renew',
  off: 'desk.lock.turnOff',
} as const;
const ABOUT = {
  change: null,
  renew: 'desk.lock.renew.about',
  off: 'desk.lock.off.about',
} as const;

/** Asks who may change the lock: somebody at a computer that was left unlocked may not. */
export function Prove({ job, onProve, onClose }: Props) {
  const [words, setWords] = useState('');
  const { shown, toggle } = useShown();
  const about = ABOUT[job.what];
  return (
    <form
      className="dk-inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onProve(words);
      }}
    >
      <StepHead>{t(HEADS[job.what])}</StepHead>
      {about ? <p>{t(about)}</p> : null}
      <Passphrase
        label={t('desk.lock.proof')}
        autoComplete="current-password"
        value={words}
        shown={shown}
        onType={setWords}
        error={job.wrong > 0 ? t('desk.lock.proof.wrong') : undefined}
        autoFocus={job.wrong > 0}
      />
      {toggle}
      <div className="dk-do">
        <SaveOrCancel
          label={t(job.what === 'off' ? 'desk.lock.turnOff' : 'desk.lock.goOn')}
          onClose={onClose}
        />
      </div>
    </form>
  );
}
