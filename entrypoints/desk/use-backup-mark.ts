import { useEffect, useState } from 'react';
import type { Mark } from '@/lib/backup/mark';
import { backupMark, watchBackup } from '@/lib/browser/backup-mark';

/** What is known of the backups, as any page changes it; null until it is read. */
export function useBackupMark(): Mark | null {
  const [mark, setMark] = useState<Mark | null>(null);
  useEffect(() => {
    backupMark().then(setMark, () => undefined);
    return watchBackup(setMark);
  }, []);
  return mark;
}
