import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import { type Job, type Remark, reportHead, reportParts } from '@/lib/desk/import-job';
import { isolate } from '@/lib/desk/isolate';
import { say } from '../words';
import { Problems } from './Problems';
import { StepHead } from './StepHead';

interface Props {
  job: Extract<Job, { state: 'done' }>;
  onSee(): void;
  onAnother(): void;
}

/** Sentences about single calendars, each with its name where several were given. */
function Remarks({ of, named, look }: { of: Remark[]; named: boolean; look: string }) {
  return of.map(({ name, reason }) => (
    <p key={`${name} ${reason.id}`} className={look}>
      {named ? t('desk.import.of', { name: isolate(name), reason: say(reason) }) : say(reason)}
    </p>
  ));
}

/** What came of reading, in plain words. */
export function ImportReport({ job, onSee, onAnother }: Props) {
  const { total, tally, failures, empties } = job;
  const found = tally.events > 0;
  return (
    <div className="dk-job">
      <StepHead>{say(reportHead(job))}</StepHead>
      {found ? (
        <p className="dk-report num">
          {t('desk.report.sentence', { list: reportParts(tally).map(say).join(', ') })}
        </p>
      ) : null}
      <Remarks of={empties} named={total > 1} look="dk-report" />
      <Remarks of={failures} named={total > 1} look="dk-bad" />
      <Problems problems={tally.problems} />
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
