import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { Action } from '@/lib/mentoring/action';
import { usePanelDo } from './do';

interface Props {
  /** What was just marked as a fix. */
  fix: Action;
  onDone(): void;
}

/** After a fix, the way behind it: asked once, and put away with one press (PRACTICE P5). */
export function ApproachOffer({ fix, onDone }: Props) {
  const act = usePanelDo();
  const [text, setText] = useUnsaved(`way words ${fix.id}`, '');
  const add = async () => {
    const words = text.trim();
    if (words && (await act.addApproach(fix, words))) onDone();
  };
  return (
    <div className="way-offer">
      <Field
        label={t('panel.way.ask')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // The editor around it would take Enter for the end of the action.
          event.preventDefault();
          void add();
        }}
      />
      <span className="acts">
        <Button small onClick={() => void add()} disabled={text.trim() === ''}>
          {t('panel.way.add')}
        </Button>
        <Button small kind="quiet" onClick={onDone}>
          {t('panel.closed.away')}
        </Button>
      </span>
    </div>
  );
}
