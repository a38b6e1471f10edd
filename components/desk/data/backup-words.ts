import { t } from '@/components/ui/text';
import type { BackupView } from '@/lib/backup/job';
import { showDay } from '@/lib/i18n/dates';
import { localDate } from '@/lib/shared/time';

/** "Last backup: 3 days ago, Thu 19 Nov", or that there is none. */
export function lastWords({ at, age, now }: Pick<BackupView, 'at' | 'age' | 'now'>): string {
  if (at === null || age === null) return t('backup.none');
  if (age === 0) return t('backup.last', { when: t('desk.day.today') });
  if (age === 1) return t('backup.last', { when: t('desk.day.yesterday') });
  const day = showDay(localDate(at), localDate(now));
  return t('backup.last', { when: t('backup.days', { n: age, day }) });
}
