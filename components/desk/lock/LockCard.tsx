import './lock-card.css';
import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { BackupProps } from '@/lib/backup/job';
import type { LockDo, LockJob } from '@/lib/lock/job';
import type { Settings } from '@/lib/shared/settings';
import { useFocusBack } from '../frame/use-focus-back';
import { say } from '../words';
import { NewPhrase, TurnOn } from './ChooseForm';
import { CodeOnce } from './CodeOnce';
import { LockOn } from './LockOn';
import { LockProgress } from './LockProgress';
import { Prove } from './Prove';

export interface LockCardProps extends LockDo {
  /** Null until it is known. */
  on: boolean | null;
  job: LockJob;
  /** It was turned on just now: what the browser noted before is still to be said. */
  fresh: boolean;
  /** The browser tells when the screen is locked. */
  tellsScreen: boolean;
}

interface Props extends LockCardProps {
  settings: Settings;
  backup: BackupProps;
  onSettings(change: Partial<Settings>): void;
}

/** One thing at a time: what is being asked or done about the lock. */
function Doing({ job, backup, ...does }: LockCardProps & Pick<Props, 'backup'>) {
  switch (job.state) {
    case 'choosing': {
      const { onChosen, onClose } = does;
      const form = { onChosen, onClose };
      return job.first ? <TurnOn {...form} backup={backup} /> : <NewPhrase {...form} />;
    }
    case 'code':
      return <CodeOnce key={job.code} {...does} code={job.code} first={job.first} />;
    case 'proving':
      return <Prove key={`${job.what} ${job.wrong}`} {...does} job={job} />;
    case 'working':
      return <LockProgress job={job} onCancel={does.onCancel} />;
    case 'stopped':
      return <Message tone="bad">{say(job.reason)}</Message>;
    default:
      return null;
  }
}

/** The lock: what it protects and what not, turning it on, and all that goes with it. */
export function LockCard({ settings, backup, onSettings, ...lock }: Props) {
  const { on, job } = lock;
  const rests = job.state === 'idle' || job.state === 'stopped';
  useFocusBack(rests, '.dk-lock summary', '.dk-lock > div > button');
  return (
    <Section className="dk-card dk-set dk-lock" title={t('desk.lock.head')}>
      {on === null ? null : <p role="status">{t(on ? 'desk.lock.on' : 'desk.lock.off')}</p>}
      {on && lock.fresh ? (
        <Message
          tone="warn"
          icon="info"
          action={
            <Button small onClick={lock.onTold}>
              {t('desk.close')}
            </Button>
          }
        >
          {t('desk.lock.before')}
        </Message>
      ) : null}
      {on === false && rests ? (
        <div>
          <Button onClick={lock.onAsk}>{t('desk.lock.ask')}</Button>
        </div>
      ) : null}
      {on && rests ? <LockOn {...lock} settings={settings} onSettings={onSettings} /> : null}
      <Doing {...lock} backup={backup} />
    </Section>
  );
}
