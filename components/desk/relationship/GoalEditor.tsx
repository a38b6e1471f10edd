import type { FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { Field } from '@/components/ui/Field';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { GoalView } from '@/lib/records/relationship/view';
import type { RelationshipDo } from './do';
import { GoalPast } from './GoalPast';
import { SmartParts } from './SmartParts';

interface Props {
  view: GoalView;
  now: number;
  act: RelationshipDo;
  onClose(): void;
}

function CheckIn({ view, act }: Props) {
  const { goal } = view;
  const [value, setValue] = useUnsaved('check-in', '');
  const [words, setWords] = useUnsaved('check-in words', '');
  const told = { value: value.trim() === '' ? null : Number(value), words: words.trim() };
  const nothing = told.value === null && told.words === '';
  const note = async (event: FormEvent) => {
    event.preventDefault();
    if (nothing || Number.isNaN(told.value) || !(await act.checkIn(goal, told))) return;
    setValue('');
    setWords('');
  };
  return (
    <form className="dk-add" onSubmit={note}>
      {goal.target === null ? null : (
        <div className="dk-few">
          <Field
            label={t('desk.rel.goals.value', { target: goal.target })}
            hideLabel
            placeholder={t('desk.rel.goals.value', { target: goal.target })}
            type="number"
            step="any"
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        </div>
      )}
      <div>
        <Field
          label={t('desk.rel.goals.words')}
          hideLabel
          placeholder={t('desk.rel.goals.words')}
          dir="auto"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <Button small type="submit" disabled={nothing}>
        {t('desk.rel.goals.note')}
      </Button>
    </form>
  );
}

function Change({ view, act, onClose }: Props) {
  const { goal } = view;
  const [text, setText] = useUnsaved('text', goal.text);
  const [target, setTarget] = useUnsaved('steps', String(goal.target ?? ''));
  const [due, setDue] = useUnsaved('due', goal.due ?? '');
  const steps = target.trim() === '' ? null : Number(target);
  const odd = steps !== null && !(Number.isInteger(steps) && steps > 0);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (odd || !text.trim()) return;
    const change = { text: text.trim(), target: steps, due: due || null };
    if (await act.editGoal(goal.id, change)) onClose();
  };
  return (
    <form className="dk-goal-form" onSubmit={save} noValidate>
      <div>
        <Field
          label={t('desk.rel.goals.text')}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="dk-pair">
        <div>
          <Field
            label={t('desk.rel.goals.target')}
            inputMode="numeric"
            value={target}
            error={odd ? t('desk.rel.goals.steps') : undefined}
            onChange={(event) => setTarget(event.target.value)}
          />
        </div>
        <div>
          <DateField
            label={t('desk.rel.goals.due')}
            value={due}
            onChange={(event) => setDue(event.target.value)}
          />
        </div>
      </div>
      <span className="dk-inline-do">
        <Button small type="submit">
          {t('desk.rel.save')}
        </Button>
        {goal.status === 'active' ? (
          <>
            <Button small onClick={() => act.editGoal(goal.id, { status: 'reached' })}>
              {t('desk.rel.goals.reached')}
            </Button>
            <Button small onClick={() => act.editGoal(goal.id, { status: 'dropped' })}>
              {t('desk.rel.goals.drop')}
            </Button>
          </>
        ) : (
          <Button small onClick={() => act.editGoal(goal.id, { status: 'active' })}>
            {t('desk.rel.goals.again')}
          </Button>
        )}
      </span>
    </form>
  );
}

/** A goal opened: check in, what helps to reach it, how it came here; change, reach or drop it. */
export function GoalEditor(props: Props) {
  const { view, now, act } = props;
  return (
    <div className="dk-goal-open">
      {view.goal.status === 'active' ? <CheckIn {...props} /> : null}
      <SmartParts goal={view.goal} act={act} />
      <GoalPast view={view} now={now} />
      <Change {...props} />
    </div>
  );
}
