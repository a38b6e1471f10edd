import { Button } from './Button';
import { t } from './text';

/** What was just done, and the way back. Whoever shows it takes it away after eight seconds. */
export function UndoBar({ text, onUndo }: { text: string; onUndo(): void }) {
  return (
    <div className="toast">
      <span>{text}</span>
      <Button small shortcut="U" onClick={onUndo}>
        {t('ui.undo')}
      </Button>
    </div>
  );
}
