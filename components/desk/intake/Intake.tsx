import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import type { Job } from '@/lib/desk/import-job';
import { say } from '../words';
import { ImportProgress } from './ImportProgress';
import { ImportReport } from './ImportReport';
import { type Asking, SampleAsk } from './SampleAsk';
import { SourceForm, type SourceProps } from './SourceForm';
import { SwapAsk } from './SwapAsk';

export interface IntakeProps extends SourceProps {
  job: Job;
  /** What a calendar that was given waits for; null when it waits for nothing. */
  asking: Asking | null;
  onCancel(): void;
  /** Puts a report or a failure away and shows the form again. */
  onAgain(): void;
  onSee(): void;
}

interface Props extends IntakeProps {
  head: ReactNode;
  /** Stands under the form's fields. */
  help?: ReactNode;
  beside?: ReactNode;
}

/** Where a calendar goes in: the form, then how far it is, then what came of it. */
export function Intake(props: Props) {
  const { job, asking, head, help, beside, onCancel, onAgain, onSee, ...source } = props;
  if (asking) return <SampleAsk {...asking} />;
  if (job.state === 'reading') return <ImportProgress job={job} onCancel={onCancel} />;
  if (job.state === 'asking') return <SwapAsk {...job} />;
  if (job.state === 'done') return <ImportReport job={job} onSee={onSee} onAnother={onAgain} />;
  const close = <Button onClick={onAgain}>{t('desk.close')}</Button>;
  return (
    <>
      {head}
      {job.state === 'stopped' ? (
        <div className="dk-gap">
          <Message tone="bad" action={close}>
            {say(job.reason)}
          </Message>
        </div>
      ) : null}
      <SourceForm {...source} help={help} beside={beside} />
    </>
  );
}
