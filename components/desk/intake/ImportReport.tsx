import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { type Job, reportHead } from '@/lib/desk/import-job';
import { say } from '../words';
import { ReportText } from './ReportText';
import { StepHead } from './StepHead';

interface Props {
  job: Extract<Job, { state: 'done' }>;
  onSee(): void;
  onAnother(): void;
}

/** What came of reading, and the way on. */
export function ImportReport({ job, onSee, onAnother }: Props) {
  const found = job.tally.events > 0;
  return (
    <div className="dk-job">
      <StepHead>{say(reportHead(job))}</StepHead>
      <ReportText job={job} />
      <div className="dk-do">
        {found ? (
          <Button kind="primary" onClick={onSee}>
            {t('desk.import.see')}
          </Button>
        ) : null}
        <Button kind={found ? 'quiet' : 'primary'} onClick={onAnother}>
          {t('desk.import.another')}
        </Button>
      </div>
    </div>
  );
}
