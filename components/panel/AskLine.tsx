import { useRef, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Kbd } from '@/components/ui/Kbd';
import { t } from '@/components/ui/text';
import { QuestionPicker } from './pieces-later';

/** The way to the question bank (PRACTICE P7), above the line to write in. */
export function AskLine() {
  const [from, setFrom] = useState<Element | null>(null);
  const line = useRef<HTMLButtonElement>(null);
  const open = () => setFrom(document.activeElement ?? line.current);
  const close = (back: boolean) => {
    // A place that has gone, or was none, is taken by the line itself.
    const there = from?.isConnected && from !== document.body ? from : line.current;
    if (back && there instanceof HTMLElement) there.focus();
    setFrom(null);
  };
  return (
    <div className="ask">
      <button
        ref={line}
        type="button"
        className="askline"
        data-field="ask"
        aria-expanded={from !== null}
        // The caret stays where the question may go.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (from ? close(true) : open())}
      >
        <Icon name="ask" />
        <span>{t('panel.ask')}</span>
        <Kbd wide>Q</Kbd>
        <Icon name="down" small />
      </button>
      {from ? (
        <QuestionPicker into={from.closest('.notes') ? 'notes' : 'agenda'} onClose={close} />
      ) : null}
    </div>
  );
}
