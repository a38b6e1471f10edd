import { Button } from '@/components/ui/Button';
import { EditForm } from '@/components/ui/EditForm';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { GoalView } from '@/lib/panel/model';
import { usePanelDo } from './do';

/** How a goal stands, as a number, in words, or both (PRACTICE G2). */
export function CheckIn({ goal, onClose }: { goal: GoalView; onClose(): void }) {
  const act = usePanelDo();
  const [value, setValue] = useUnsaved(`check-in ${goal.id}`, String(goal.progress.value ?? ''));
  const [words, setWords] = useUnsaved(`check-in words ${goal.id}`, '');
  const save = () => {
    const number = value.trim() === '' || goal.target === null ? null : Number(value);
    if (number === null && !words.trim()) return false;
    return act.checkIn(goal.id, number, words.trim());
  };
  return (
    <EditForm onSave={save} onClose={onClose}>
      {goal.target === null ? null : (
        <Field
          label={t('panel.goals.value', { target: goal.target })}
          type="number"
          step="any"
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          autoFocus
        />
      )}
      <Field
        label={t('panel.goals.words')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        autoFocus={goal.target === null}
      />
      <div className="acts">
        <Button small type="submit">
          {t('panel.goals.save')}
        </Button>
      </div>
    </EditForm>
  );
}
