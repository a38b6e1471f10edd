import { Button } from '@/components/ui/Button';
import { EditForm } from '@/components/ui/EditForm';
import { Field } from '@/components/ui/Field';
import { awaitFocus } from '@/components/ui/follow-focus';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { usePanelDo } from './do';

/** A goal in one line, and a number of steps when it can be counted (PRACTICE G1). */
export function GoalForm({ onClose }: { onClose(): void }) {
  const act = usePanelDo();
  const [text, setText] = useUnsaved('goal text', '');
  const [target, setTarget] = useUnsaved('goal steps', '');
  const save = () => {
    const words = text.trim();
    if (!words) return false;
    const steps = Number.parseInt(target, 10);
    awaitFocus(`goal ${words}`);
    return act.addGoal(words, steps > 0 ? steps : null);
  };
  return (
    <EditForm onSave={save} onClose={onClose}>
      <Field
        label={t('panel.goals.text')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoFocus
      />
      <Field
        label={t('panel.goals.target')}
        type="number"
        min={1}
        inputMode="numeric"
        value={target}
        onChange={(event) => setTarget(event.currentTarget.value)}
      />
      <div className="acts">
        <Button small type="submit">
          {t('panel.goals.add')}
        </Button>
      </div>
    </EditForm>
  );
}
