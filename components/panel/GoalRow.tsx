import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Meter } from '@/components/ui/Meter';
import { t } from '@/components/ui/text';
import { word } from '@/lib/i18n/translate';
import type { GoalView } from '@/lib/panel/model';
import { usePanelDo } from './do';
import { EditForm } from './EditForm';
import { useAwaitedFocus } from './follow-focus';

function CheckIn({ goal, onClose }: { goal: GoalView; onClose(): void }) {
  const act = usePanelDo();
  const [value, setValue] = useState(String(goal.progress.value ?? ''));
  const [words, setWords] = useState('');
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

/** A goal, how far it is, and a check-in when opened (PRACTICE G2). */
export function GoalRow({ goal }: { goal: GoalView }) {
  const [opened, setOpened] = useState(false);
  const row = useAwaitedFocus<HTMLButtonElement>(`goal ${goal.text}`);
  const { progress } = goal;
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={progress.share === null ? 'goal told' : 'goal'}
        data-row=""
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <bdi>{goal.text}</bdi>
        {progress.share === null ? null : <Meter share={progress.share} />}
        <span className="m num">
          <bdi>{word(progress.wording)}</bdi>
        </span>
      </button>
      {opened ? <CheckIn goal={goal} onClose={() => setOpened(false)} /> : null}
    </li>
  );
}
