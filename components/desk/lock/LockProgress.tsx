import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { LockDo, LockJob } from '@/lib/lock/job';
import { StepHead } from '../intake/StepHead';

interface Props extends Pick<LockDo, 'onCancel'> {
  job: Extract<LockJob, { state: 'working' }>;
}

/** Keys are being made or tried: how far, and a way out that changes nothing. */
export function LockProgress({ job, onCancel }: Props) {
  const id = useId();
  return (
    <div className="dk-inset dk-job">
      <StepHead id={id}>{t(`desk.lock.${job.what}`)}</StepHead>
      <progress aria-labelledby={id} max={1} value={job.share ?? undefined} />
      <Button small onClick={onCancel}>
        {t('desk.import.cancel')}
      </Button>
    </div>
  );
}
