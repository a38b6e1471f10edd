import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { CopyJob } from '@/lib/copies/job';
import { StepHead } from '../intake/StepHead';

interface Props {
  job: Extract<CopyJob, { state: 'working' }>;
  onCancel(): void;
}

/** A copy being made, read or taken in: how far, and a way out that changes nothing. */
export function CopyProgress({ job, onCancel }: Props) {
  const id = useId();
  return (
    <div className="dk-inset dk-job">
      <StepHead id={id}>{t(`copies.work.${job.what}`)}</StepHead>
      <progress aria-labelledby={id} max={1} value={job.share ?? undefined} />
      <Button small onClick={onCancel}>
        {t('desk.import.cancel')}
      </Button>
    </div>
  );
}
