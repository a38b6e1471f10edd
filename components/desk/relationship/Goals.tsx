import type { FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Meter } from '@/components/ui/Meter';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { UnsavedIn, useUnsaved } from '@/components/ui/use-unsaved';
import { showDate } from '@/lib/i18n/dates';
import { word } from '@/lib/i18n/translate';
import type { GoalView } from '@/lib/records/relationship/view';
import { isolate } from '@/lib/shared/isolate';
import type { RelationshipDo } from './do';
import { GoalEditor } from './GoalEditor';
import { PlanLink } from './PlanLink';

interface Props {
  goals: readonly GoalView[];
  now: number;
  act: RelationshipDo;
}

function GoalLine({ view, now, act }: { view: GoalView } & Omit<Props, 'goals'>) {
  const [open, setOpen] = useUnsaved(`goal ${view.goal.id}`, false);
  const { goal, progress, forgotten } = view;
  const done = goal.status !== 'active';
  return (
    <li>
      <button
        type="button"
        className="dk-goal"
        aria-expanded={open}
        aria-label={t('desk.rel.goals.more', { goal: isolate(goal.text) })}
        onClick={() => setOpen(!open)}
      >
        <bdi>{goal.text}</bdi>
        {progress.share === null || done ? null : <Meter share={progress.share} />}
        <span className="m num">
          {goal.status === 'active' ? (
            <bdi>{word(progress.wording)}</bdi>
          ) : (
            t(`desk.rel.goals.status.${goal.status}`)
          )}
        </span>
      </button>
      <p className="m">
        {goal.due ? <span>{t('desk.rel.goals.by', { day: showDate(goal.due) })} </span> : null}
        {forgotten ? t('desk.rel.goals.forgotten') : null}
      </p>
      {open ? (
        <UnsavedIn of={goal.id}>
          <GoalEditor view={view} now={now} act={act} onClose={() => setOpen(false)} />
        </UnsavedIn>
      ) : null}
    </li>
  );
}

function AddGoal({ act }: { act: RelationshipDo }) {
  const [text, setText] = useUnsaved('goal', '');
  const [target, setTarget] = useUnsaved('goal steps', '');
  const steps = target.trim() === '' ? null : Number(target);
  const odd = steps !== null && !(Number.isInteger(steps) && steps > 0);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (odd || !text.trim() || !(await act.addGoal(text.trim(), steps))) return;
    setText('');
    setTarget('');
  };
  return (
    <form className="dk-add" onSubmit={add} noValidate>
      <div>
        <Field
          label={t('desk.rel.goals.text')}
          hideLabel
          dir="auto"
          placeholder={t('desk.rel.goals.text')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="dk-few">
        <Field
          label={t('desk.rel.goals.target')}
          hideLabel
          placeholder={t('desk.rel.goals.target')}
          inputMode="numeric"
          value={target}
          error={odd ? t('desk.rel.goals.steps') : undefined}
          onChange={(event) => setTarget(event.target.value)}
        />
      </div>
      <Button small type="submit" aria-label={t('desk.rel.goals.add')} disabled={!text.trim()}>
        {t('desk.rel.add')}
      </Button>
    </form>
  );
}

/** The relationship's goals (PRACTICE G1, G2): how far each is, opened to change or check in. */
export function Goals({ goals, now, act }: Props) {
  const active = goals.filter(({ goal }) => goal.status === 'active');
  const past = goals.filter(({ goal }) => goal.status !== 'active');
  const line = (view: GoalView) => <GoalLine key={view.goal.id} view={view} now={now} act={act} />;
  return (
    <Section className="dk-card" title={t('desk.rel.goals')}>
      {active.length === 0 ? <p className="empty">{t('desk.rel.goals.none')}</p> : null}
      <ul className="dk-goals">{active.map(line)}</ul>
      <AddGoal act={act} />
      {past.length > 0 ? (
        <details className="dk-past">
          <summary className="link">{t('desk.rel.goals.past', { n: past.length })}</summary>
          <ul className="dk-goals">{past.map(line)}</ul>
        </details>
      ) : null}
      <PlanLink partnerId={goals[0]?.goal.partnerId ?? ''} goals={active.length} />
    </Section>
  );
}
