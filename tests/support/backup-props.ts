import { vi } from 'vitest';
import type { BackupProps } from '@/lib/backup/job';

/** The backups as the settings show them, before there is any. */
export function backupProps(more: Partial<BackupProps> = {}): BackupProps {
  return {
    ...{ canFolder: true, folder: null, files: null, at: null, age: null, trouble: null },
    ...{ share: null, sealed: false, now: Date.UTC(2026, 10, 22, 12) },
    ...{ onChoose: vi.fn(), onLeave: vi.fn(), onBackUp: vi.fn(), onDownload: vi.fn() },
    ...{ onCancel: vi.fn(), onLook: vi.fn() },
    ...more,
  };
}
