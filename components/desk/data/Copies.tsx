import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import type { BackupProps } from '@/lib/backup/job';
import type { CopyDo, CopyJob } from '@/lib/copies/job';
import type { LastImport } from '@/lib/copies/undo-of';
import { showDate } from '@/lib/i18n/dates';
import { localDate } from '@/lib/shared/time';
import { FileButton } from '../intake/FileButton';
import { StepHead } from '../intake/StepHead';
import { say } from '../words';
import { CopyAsk } from './CopyAsk';
import { CopyProgress } from './CopyProgress';
import { LockForm } from './LockForm';
import { Numbers } from './Numbers';
import { UnlockForm } from './UnlockForm';

export interface CopiesProps extends CopyDo {
  job: CopyJob;
  /** What can be taken back; null where nothing can. */
  last: LastImport | null;
  backup: BackupProps;
}

function Last({ last, onUndo }: { last: LastImport } & Pick<CopyDo, 'onUndo'>) {
  const day = showDate(localDate(last.at));
  const made = last.madeAt === null ? null : showDate(localDate(last.madeAt));
  return (
    <div className="dk-do">
      <p>
        {made
          ? t(`copies.last.${last.mode}`, { day, made })
          : t(`copies.last.${last.mode}.undated`, { day })}
      </p>
      <Button small onClick={() => onUndo(false)}>
        {t('copies.undo')}
      </Button>
    </div>
  );
}

type LosingProps = Pick<CopyDo, 'onUndo' | 'onClose'> & {
  job: Extract<CopyJob, { state: 'losing' }>;
};

function Losing({ job, onUndo, onClose }: LosingProps) {
  return (
    <div className="dk-inset">
      <StepHead>{t('copies.losing')}</StepHead>
      <p>
        <Numbers of={job.since} />
      </p>
      <div className="dk-do">
        <Button small className="dk-grave" onClick={() => onUndo(true)}>
          {t('copies.losing.yes')}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {t('copies.losing.no')}
        </Button>
      </div>
    </div>
  );
}

type DoneProps = Pick<CopyDo, 'onUndo' | 'onClose'> & { job: Extract<CopyJob, { state: 'done' }> };

function Done({ job, onUndo, onClose }: DoneProps) {
  return (
    <div className="dk-inset">
      <StepHead>{t(`copies.done.${job.mode}`)}</StepHead>
      <p>{t('copies.done.hint')}</p>
      <div className="dk-do">
        <Button small onClick={() => onUndo(false)}>
          {t('copies.undo')}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {t('desk.close')}
        </Button>
      </div>
    </div>
  );
}

/** Taking everything along, and bringing a copy back. */
export function Copies({ job, last, backup, ...copies }: CopiesProps) {
  const { onWrite, onActions, onFile, onUndo, onClose, onLockAsk, onLock, onUnlock } = copies;
  const working = job.state === 'working';
  return (
    <>
      <div>
        <Button disabled={working} onClick={onWrite}>
          {t('desk.set.export')}
        </Button>
        <Button kind="quiet" disabled={working} onClick={onLockAsk}>
          {t('sealed.ask')}
        </Button>
        <p className="dk-hint">{t('desk.set.export.hint')}</p>
        <details className="dk-fold">
          <summary className="link">{t('copies.other')}</summary>
          <div className="dk-do">
            <Button small disabled={working} onClick={copies.onFolder}>
              {t('folder.ask')}
            </Button>
            <Button small disabled={working} onClick={() => onActions('csv')}>
              {t('copies.other.csv')}
            </Button>
            <Button small disabled={working} onClick={() => onActions('ics')}>
              {t('copies.other.ics')}
            </Button>
          </div>
          <p className="dk-hint">{t('copies.other.hint')}</p>
        </details>
      </div>
      <div>
        <FileButton
          accept=".json,.cairn,application/json"
          onFiles={([file]) => file && onFile(file)}
        >
          {t('copies.bring')}
        </FileButton>
        <p className="dk-hint">{t('copies.bring.hint')}</p>
      </div>
      {working ? <CopyProgress job={job} onCancel={copies.onCancel} /> : null}
      {job.state === 'locking' ? <LockForm onLock={onLock} onClose={onClose} /> : null}
      {job.state === 'locked' ? (
        <UnlockForm
          key={`${job.file.name} ${job.wrong}`}
          by={job.by}
          wrong={job.wrong}
          onUnlock={(passphrase) => onUnlock(job.file, passphrase)}
          onClose={onClose}
        />
      ) : null}
      {job.state === 'asking' ? (
        <CopyAsk key={job.name} job={job} backup={backup} {...copies} />
      ) : null}
      {job.state === 'losing' ? <Losing job={job} onUndo={onUndo} onClose={onClose} /> : null}
      {job.state === 'done' ? <Done job={job} onUndo={onUndo} onClose={onClose} /> : null}
      {job.state === 'stopped' ? <Message tone="bad">{say(job.reason)}</Message> : null}
      {last && job.state !== 'done' && job.state !== 'losing' && !working ? (
        <Last last={last} onUndo={onUndo} />
      ) : null}
    </>
  );
}
