import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { BackupProps } from '@/lib/backup/job';
import { lastWords } from './backup-words';

/** Before what can't be taken back, or not for long: how old the last backup is, and a way to make one first. */
export function BackupFirst(backup: BackupProps) {
  const { share, trouble, onBackUp } = backup;
  return (
    <div className="dk-first">
      <p role="status" className="num">
        {trouble === null ? lastWords(backup) : t(`backup.trouble.${trouble}`)}
      </p>
      <Button small disabled={share !== null} onClick={onBackUp}>
        {t('backup.first')}
      </Button>
    </div>
  );
}
