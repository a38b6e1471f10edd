import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { type Job, reportParts } from '@/lib/desk/import-job';
import { say } from '../words';
import { Problems } from './Problems';
import { StepHead } from './StepHead';

interface Props {
  job: Extract<Job, { state: 'done' }>;
  onSee(): void;
  onAnother(): void;
}

/** What came of reading, in plain words. */
export function ImportReport({ job, onSee, onAnother }: Props) {
  const { tally, failures } = job;
  return (
    <div className="dk-job">
      <StepHead>{t('desk.import.done')}</StepHead>
      <p className="dk-report num">
        {t('desk.report.sentence', { list: reportParts(tally).map(say).join(', ') })}
      </p>
      {failures.map((failure) => (
        <p key={JSON.stringify(failure)} className="dk-bad">
          {say(failure)}
        </p>
      ))}
      <Problems problems={tally.problems} />
      <div className="dk-do">
        <Button kind="primary" onClick={onSee}>
          {t('desk.import.see')}
        </Button>
        <Button kind="quiet" onClick={onAnother}>
          {t('desk.import.another')}
        </Button>
      </div>
    </div>
  );
}
