import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { BackupProps } from '@/lib/backup/job';
import { isolate } from '@/lib/shared/isolate';
import { BackupFiles } from './BackupFiles';
import { lastWords } from './backup-words';

type Making = Pick<BackupProps, 'onCancel'> & { share: number };

function Making({ share, onCancel }: Making) {
  return (
    <div className="dk-job">
      <progress aria-label={t('backup.working')} max={1} value={share} />
      <Button autoFocus onClick={onCancel}>
        {t('desk.import.cancel')}
      </Button>
    </div>
  );
}

/** Where a folder was chosen: what goes there, and what else can be done. */
function InFolder(backup: BackupProps & { folder: string }) {
  const { folder, files, sealed, onBackUp, onChoose, onLeave } = backup;
  const open = sealed && files?.some(({ name }) => name.endsWith('.json'));
  return (
    <>
      <div>
        <p>{t('backup.folder', { folder: isolate(folder) })}</p>
        <p className="dk-hint">{t('backup.keeps')}</p>
        <p className="dk-hint">{t(sealed ? 'backup.sealed' : 'backup.plain')}</p>
        {open ? <p className="dk-hint">{t('backup.older')}</p> : null}
      </div>
      <div className="dk-away">
        <Button onClick={onBackUp}>{t('backup.now')}</Button>
        <Button kind="quiet" onClick={onChoose}>
          {t('backup.another')}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {t('backup.leave')}
        </Button>
      </div>
    </>
  );
}

function Without({ canFolder, onChoose, onDownload }: BackupProps) {
  return (
    <>
      <p>{t(canFolder ? 'backup.why.folder' : 'backup.why')}</p>
      <div className="dk-away">
        {canFolder ? <Button onClick={onChoose}>{t('backup.choose')}</Button> : null}
        <Button kind={canFolder ? 'quiet' : 'plain'} onClick={onDownload}>
          {t('backup.download')}
        </Button>
      </div>
    </>
  );
}

/** Copies outside of the browser: when the last one was made, where they go, and what lies there. */
export function Backup(backup: BackupProps) {
  const { folder, files, share, trouble, onBackUp, onCancel, onLook } = backup;
  return (
    <Section className="dk-card dk-set" title={t('backup.head')}>
      <p role="status" className="num">
        {lastWords(backup)}
      </p>
      {trouble === null || share !== null ? null : (
        <Message
          tone="warn"
          action={
            trouble === 'asked' && folder !== null ? (
              <Button small onClick={onBackUp}>
                {t('backup.allow')}
              </Button>
            ) : null
          }
        >
          {t(`backup.trouble.${trouble}`)}
        </Message>
      )}
      {share !== null ? <Making share={share} onCancel={onCancel} /> : null}
      {share !== null ? null : folder === null ? (
        <Without {...backup} />
      ) : (
        <InFolder {...backup} folder={folder} />
      )}
      {files && files.length > 0 ? <BackupFiles files={files} onLook={onLook} /> : null}
    </Section>
  );
}
