import { Button } from '@/components/ui/Button';
import { firstName } from '@/components/ui/initials';
import { Message } from '@/components/ui/Message';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { HANDOVER, hrefOf } from '@/lib/desk/route';
import type { TakeDo, TakeJob } from '@/lib/handover/job';
import { isolate } from '@/lib/shared/isolate';
import { UnlockForm } from '../data/UnlockForm';
import { Head } from '../frame/Head';
import { useFocusBack } from '../frame/use-focus-back';
import { FileButton } from '../intake/FileButton';
import { StepHead } from '../intake/StepHead';
import { say } from '../words';
import '../recap/recap.css';
import { Ask } from './Ask';
import './handover.css';

interface Props {
  job: TakeJob;
  act: TakeDo;
  arrived: boolean;
}

function Choose({ act }: Pick<Props, 'act'>) {
  return (
    <div>
      <FileButton
        accept=".cairn,.json,application/json"
        onFiles={([file]) => file && act.onFile(file)}
      >
        {t('hand.take.choose')}
      </FileButton>
      <p className="dk-hint">{t('hand.take.about')}</p>
    </div>
  );
}

function Done({ job, act }: { job: Extract<TakeJob, { state: 'done' }>; act: TakeDo }) {
  const name = isolate(firstName(job.name));
  return (
    <div className="dk-inset">
      <StepHead>{t('hand.take.done')}</StepHead>
      <p>{t('hand.take.back')}</p>
      <div className="dk-do">
        <a className="btn pri" href={hrefOf('partner', job.partnerId)}>
          {t('hand.take.see', { name })}
        </a>
        <a className="btn" href={hrefOf('partner', job.partnerId, HANDOVER)}>
          {t('hand.title', { name })}
        </a>
        <Button kind="quiet" onClick={() => act.onUndo(job.partnerId)}>
          {t('hand.take.undo')}
        </Button>
      </div>
    </div>
  );
}

/** Takes in what a partner handed over: opened, seen, chosen, and all of it at once. */
export function TakeIn({ job, act, arrived }: Props) {
  const title = t('hand.take.title');
  const rests = job.state === 'idle' || job.state === 'stopped';
  useFocusBack(rests, '.ho-page .dk-set button');
  return (
    <div className="rc-page ho-page">
      <Head title={title} arrived={arrived}>
        {title}
      </Head>
      {job.state === 'asking' ? (
        <Ask asked={job.asked} act={act} />
      ) : (
        <Section className="dk-card dk-set" title={t('hand.take.file')}>
          {rests ? <Choose act={act} /> : null}
          {job.state === 'working' ? <p role="status">{t('hand.take.working')}</p> : null}
          {job.state === 'locked' ? (
            <UnlockForm
              key={`${job.file.name} ${job.wrong}`}
              wrong={job.wrong}
              onUnlock={(passphrase) => act.onUnlock(job.file, passphrase)}
              onClose={act.onClose}
            />
          ) : null}
          {job.state === 'done' ? <Done job={job} act={act} /> : null}
          {job.state === 'stopped' ? <Message tone="bad">{say(job.reason)}</Message> : null}
        </Section>
      )}
    </div>
  );
}
