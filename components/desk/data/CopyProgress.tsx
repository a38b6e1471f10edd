import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { CopyJob } from '@/lib/copies/job';
import { StepHead } from '../intake/StepHead';

const WORDS = {
  writing: 'copies.work.writing',
  looking: 'copies.work.looking',
  merge: 'copies.work.merge',
  replace: 'copies.work.replace',
  undo: 'copies.work.undo',
  locking: 'sealed.work.locking',
  opening: 'sealed.work.opening',
} as const;

interface Props {
  job: Extract<CopyJob, { state: 'working' }>;
  onCancel(): void;
}

/** A copy being made, read or taken in: how far, and a way out that changes nothing. */
export function CopyProgress({ job, onCancel }: Props) {
  const id = useId();
  return (
    <div className="dk-inset dk-job">
      <StepHead id={id}>{t(WORDS[job.what])}</StepHead>
      <progress aria-labelledby={id} max={1} value={job.share ?? undefined} />
      <Button small onClick={onCancel}>
        {t('desk.import.cancel')}
      </Button>
    </div>
  );
}
