import { t } from '@/components/ui/text';
import { SaveOrCancel } from '../frame/SaveOrCancel';
import { StepHead } from '../intake/StepHead';
import { useNewPassphrase } from './use-new-passphrase';

interface Props {
  onLock(passphrase: string): void;
  onClose(): void;
}

/** Asks for a passphrase, twice, before a copy is locked with it. */
export function LockForm({ onLock, onClose }: Props) {
  const { fields, take } = useNewPassphrase();
  return (
    <form
      className="dk-inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const phrase = take();
        if (phrase !== null) onLock(phrase);
      }}
    >
      <StepHead>{t('sealed.head')}</StepHead>
      <p>{t('sealed.about')}</p>
      {fields}
      <div className="dk-do">
        <SaveOrCancel label={t('sealed.do')} onClose={onClose} />
      </div>
    </form>
  );
}
