import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { BackupDo, BackupView } from '@/lib/backup/job';
import { showDay } from '@/lib/i18n/dates';
import { bytesText } from './bytes-text';

type Props = Pick<BackupDo, 'onLook'> & { files: NonNullable<BackupView['files']> };

/** The newest copies in the folder; each can be looked at before anything is changed. */
export function BackupFiles({ files, onLook }: Props) {
  return (
    <details className="dk-fold">
      <summary className="link">{t('backup.files')}</summary>
      <ul className="dk-backups num">
        {files.map(({ name, date, size }) => (
          <li key={name}>
            {/* An empty day to compare with: the year is always told. */}
            <span>
              {showDay(date, '')}, {bytesText(size)}
            </span>
            <Button
              small
              aria-label={t('backup.look.at', { file: name })}
              onClick={() => onLook(name)}
            >
              {t('backup.look')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
