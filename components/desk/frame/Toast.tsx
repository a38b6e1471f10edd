import { useEffect } from 'react';
import { IconButton } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import { UndoBar } from '@/components/ui/UndoBar';
import type { Wording } from '@/lib/shared/wording';
import { say } from '../words';

/**
 * What was just done, or that it could not be. A text is in the language it was said in; a `Wording` is worded
 * when shown, for what may itself change the language.
 */
export type Notice =
  | { kind: 'undo'; text: string }
  | { kind: 'said' | 'failed'; text: string | Wording };

const worded = (text: string | Wording) => (typeof text === 'string' ? text : say(text));

interface Props {
  notice: Notice | null;
  onUndo(): void;
  onClose(): void;
  /** Whether the single key U works (WCAG 2.1.4). */
  singleKeys: boolean;
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

/** The bar at the foot of the page; announced politely, taken away by whoever owns the notice. */
export function Toast({ notice, onUndo, onClose, singleKeys }: Props) {
  const undoable = notice?.kind === 'undo';
  useEffect(() => {
    if (!undoable || !singleKeys) return;
    const listen = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (plain && event.key.toLowerCase() === 'u' && !typing(event.target)) onUndo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [undoable, singleKeys, onUndo]);
  return (
    <div className="dk-toast" role="status">
      {notice?.kind === 'undo' ? <UndoBar text={notice.text} onUndo={onUndo} /> : null}
      {notice?.kind === 'said' ? <p className="toast">{worded(notice.text)}</p> : null}
      {notice?.kind === 'failed' ? (
        <Message
          tone="bad"
          action={<IconButton icon="x" label={t('desk.close')} onClick={onClose} />}
        >
          {worded(notice.text)}
        </Message>
      ) : null}
    </div>
  );
}
