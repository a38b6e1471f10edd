import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';
import type { Into } from '@/lib/panel/ask';

interface Props {
  /** What Enter does; Shift+Enter does the other. */
  into: Into;
  /** Where it may go: what is for the user alone, into the notes only. */
  places: readonly Into[];
  off: boolean;
  onPut(into: Into): void;
}

/** Where the question goes, for the mouse and to say the keys. */
export function PickerFoot({ into, places, off, onPut }: Props) {
  return (
    <div className="acts">
      {places.map((where) => (
        <Button
          key={where}
          small
          disabled={off}
          shortcut={where === into ? '↵' : '⇧ ↵'}
          onClick={() => onPut(where)}
        >
          {t(where === 'agenda' ? 'panel.ask.toAgenda' : 'panel.ask.toNotes')}
        </Button>
      ))}
    </div>
  );
}
