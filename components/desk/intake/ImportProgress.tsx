import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Job } from '@/lib/desk/import-job';
import { isolate } from '@/lib/shared/isolate';
import { say } from '../words';
import { StepHead } from './StepHead';

interface Props {
  job: Extract<Job, { state: 'reading' }>;
  onCancel(): void;
}

/** A calendar being read: how far, and a way out. */
export function ImportProgress({ job, onCancel }: Props) {
  const id = useId();
  const name = isolate(job.name);
  const { index, total, progress, hint } = job;
  return (
    <div className="dk-job">
      <StepHead id={id}>
        {total > 1
          ? t('desk.import.head.many', { name, index, total })
          : t('desk.import.head', { name })}
      </StepHead>
      {hint ? <p className="q">{say(hint)}</p> : null}
      <progress aria-labelledby={id} max={1} value={progress ?? undefined} />
      <Button onClick={onCancel}>{t('desk.import.cancel')}</Button>
    </div>
  );
}
