import type { Ref } from 'react';
import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { AccountView } from '@/lib/desk/account-view';
import { FileButton } from '../intake/FileButton';

interface Props {
  /** The calendar's name, its writing direction kept to itself. */
  name: string;
  remedy: AccountView['remedy'];
  onRead(): void;
  onFile(files: File[]): void;
  onRename(): void;
  onRemove(): void;
  renameRef: Ref<HTMLButtonElement>;
  removeRef: Ref<HTMLButtonElement>;
}

/** What can be done with a calendar. */
export function AccountButtons({
  name,
  remedy,
  onRead,
  onFile,
  onRename,
  onRemove,
  ...refs
}: Props) {
  return (
    <div className="dk-answers">
      {remedy === 'read' ? (
        <Button small aria-label={t('desk.calendar.do.read.of', { name })} onClick={onRead}>
          {t('desk.calendar.do.read')}
        </Button>
      ) : null}
      {remedy === 'file' ? (
        <FileButton small label={t('desk.calendar.do.file.of', { name })} onFiles={onFile}>
          {t('desk.calendar.do.file')}
        </FileButton>
      ) : null}
      <Button
        small
        kind="quiet"
        ref={refs.renameRef}
        aria-label={t('health.rename.of', { name })}
        onClick={onRename}
      >
        {t('health.rename')}
      </Button>
      <Button
        small
        kind="quiet"
        ref={refs.removeRef}
        aria-label={t('desk.calendar.do.remove.of', { name })}
        onClick={onRemove}
      >
        {t('desk.calendar.do.remove')}
      </Button>
    </div>
  );
}
