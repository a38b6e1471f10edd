import type { FormEvent, ReactNode } from 'react';
import { focusWrong } from '@/components/ui/focus-wrong';
import { t } from '@/components/ui/text';
import type { BackupProps } from '@/lib/backup/job';
import type { LockDo } from '@/lib/lock/job';
import { BackupFirst } from '../data/BackupFirst';
import { useNewPassphrase } from '../data/use-new-passphrase';
import { SaveOrCancel } from '../frame/SaveOrCancel';
import { StepHead } from '../intake/StepHead';

type Asked = Pick<LockDo, 'onChosen' | 'onClose'>;
type FormProps = Asked & { head: string; label: string; children: ReactNode };

function ChooseForm({ head, label, onChosen, onClose, children }: FormProps) {
  const { fields, take } = useNewPassphrase();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    focusWrong(event.currentTarget, () => {
      const phrase = take();
      if (phrase !== null) onChosen(phrase);
    });
  };
  return (
    <form className="dk-inset" noValidate onSubmit={send}>
      <StepHead>{head}</StepHead>
      {children}
      {fields}
      <div className="dk-do">
        <SaveOrCancel label={label} onClose={onClose} />
      </div>
    </form>
  );
}

/** Says what the lock protects, what not and what can be lost by it; offers a copy first, and asks for a passphrase. */
export function TurnOn({ backup, ...asked }: Asked & { backup: BackupProps }) {
  return (
    <ChooseForm {...asked} head={t('desk.lock.ask')} label={t('desk.lock.next')}>
      <p>{t('desk.lock.protects')}</p>
      <p>{t('desk.lock.not')}</p>
      <p className="dk-lock-lost">{t('desk.lock.lost')}</p>
      <div>
        <p>{t('desk.lock.backup')}</p>
        <BackupFirst {...backup} />
      </div>
    </ChooseForm>
  );
}

/** Asks for the passphrase that takes the place of the one that is. */
export function NewPhrase(asked: Asked) {
  return (
    <ChooseForm {...asked} head={t('desk.lock.change')} label={t('desk.lock.change.do')}>
      <p>{t('desk.lock.change.about')}</p>
    </ChooseForm>
  );
}
