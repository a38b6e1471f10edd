import { Button, IconButton } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { useUnsaved } from '@/components/ui/use-unsaved';
import type { GoalView, MeetingView } from '@/lib/panel/model';
import { GoalRow } from './GoalRow';
import { GoalForm } from './pieces-later';

function Focus({ focus }: { focus: NonNullable<MeetingView['focus']> }) {
  return (
    <p className="focus">
      <span className="steps" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <i key={step} className={step <= focus.step ? 'on' : undefined} />
        ))}
      </span>
      <span>
        <bdi>{t('panel.goals.focus', { text: focus.text })}</bdi>
        <span className="q">{t('panel.goals.step', { step: focus.step })}</span>
      </span>
    </p>
  );
}

interface Props {
  goals: readonly GoalView[];
  focus: MeetingView['focus'];
  /** Whether this is the first meeting with the partner. */
  first: boolean;
}

/** Goals beside the agenda (PRACTICE P11), each with a check-in. */
export function Goals({ goals, focus, first }: Props) {
  const [adding, setAdding] = useUnsaved('goal', false);
  const none = goals.length === 0 && !adding;
  const open = () => setAdding(true);
  return (
    <Section
      id="goals"
      title={t('panel.goals')}
      action={none ? null : <IconButton icon="plus" label={t('panel.goals.add')} onClick={open} />}
    >
      {focus ? <Focus focus={focus} /> : null}
      {none ? (
        <Empty
          icon="goal"
          action={
            <Button small onClick={open}>
              {t('panel.goals.add')}
            </Button>
          }
        >
          {t(first ? 'panel.goals.first' : 'panel.goals.none')}
        </Empty>
      ) : null}
      <ul>
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} />
        ))}
      </ul>
      {adding ? <GoalForm onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}
