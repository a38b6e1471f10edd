import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { BackupView } from '@/lib/backup/job';
import { lastWords } from '../data/backup-words';

interface Props extends Pick<BackupView, 'at' | 'age' | 'now'> {
  onMake(): void;
  onAway(): void;
}

/** One calm line when the last backup is too old. */
export function BackupLine({ onMake, onAway, ...last }: Props) {
  return (
    <aside className="dk-bar" aria-label={t('backup.head')}>
      <Icon name="info" />
      <p>{last.age === null ? t('backup.line.none') : lastWords(last)}</p>
      <span>
        <Button small onClick={onMake}>
          {t('backup.make')}
        </Button>
        <Button small kind="quiet" onClick={onAway}>
          {t('backup.line.away')}
        </Button>
      </span>
    </aside>
  );
}
