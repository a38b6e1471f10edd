import '@/components/lock/lock.css';
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import { StepHead } from '../intake/StepHead';

interface Props {
  what: 'sealing' | 'opening';
  /** 0 to 1; null while nobody knows. */
  share: number | null;
  /** It can't be called off any more. */
  late: boolean;
  /** Why it was not done; null as long as it goes on. */
  failed: 'failed' | 'full' | null;
  onCancel(): void;
  /** Back to the settings. */
  onBack(): void;
}

/** Stands in place of the desk while every row is sealed or opened: nothing else may be open then. */
export function Switching({ what, share, late, failed, onCancel, onBack }: Props) {
  const id = useId();
  if (failed) {
    return (
      <main className="lock lock-switch">
        <Message
          tone="bad"
          action={
            <Button small autoFocus onClick={onBack}>
              {t('desk.close')}
            </Button>
          }
        >
          {t(`desk.lock.${failed}`)}
        </Message>
      </main>
    );
  }
  return (
    <main className="lock lock-switch">
      <StepHead id={id}>{t(`desk.lock.${what}`)}</StepHead>
      <p>{t(late ? 'desk.lock.late' : 'desk.lock.busy')}</p>
      <progress aria-labelledby={id} max={1} value={share ?? undefined} />
      {late ? null : <Button onClick={onCancel}>{t('desk.import.cancel')}</Button>}
    </main>
  );
}
