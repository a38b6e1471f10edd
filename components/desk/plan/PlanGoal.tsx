import { Meter } from '@/components/ui/Meter';
import { OwnerMark } from '@/components/ui/OwnerMark';
import { t } from '@/components/ui/text';
import type { PlannedGoal } from '@/lib/desk/plan/query';
import { dayWords } from '@/lib/desk/when';
import { showDate } from '@/lib/i18n/dates';
import { word } from '@/lib/i18n/translate';
import { smartParts } from '@/lib/mentoring/rules/smart';
import type { Leaving } from '@/lib/share/may-leave';

interface PlanActionsProps {
  actions: readonly Leaving<'actions'>[];
  name: string;
}

/** Things to do, each with whose it is and by when. */
export function PlanActions({ actions, name }: PlanActionsProps) {
  return (
    <ul className="pl-todo">
      {actions.map(({ id, owner, text, due }) => (
        <li key={id}>
          <OwnerMark
            side={owner}
            label={owner === 'me' ? t('desk.rel.owes.me') : t('desk.rel.owes.partner', { name })}
          />
          <bdi>{text}</bdi>
          {due ? <span className="m num">{showDate(due)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  planned: PlannedGoal;
  /** The partner's first name. */
  name: string;
  now: number;
}

/** One goal of the plan: how far it is, what was said of it, its last check-ins and what is to be done. */
export function PlanGoal({ planned, name, now }: Props) {
  const { goal, progress, checkIns, actions } = planned;
  const told = smartParts.flatMap((part) => {
    const text = part === 'timely' ? '' : (goal.smart?.[part] ?? '');
    return text ? [{ part, text }] : [];
  });
  return (
    <li className="pl-goal">
      <h3>
        <bdi>{goal.text}</bdi>
      </h3>
      <p className="pl-far num">
        {progress.share === null ? null : <Meter share={progress.share} />}
        <bdi>{word(progress.wording)}</bdi>
        {goal.due ? <span>{t('desk.rel.goals.by', { day: showDate(goal.due) })}</span> : null}
      </p>
      {told.length > 0 ? (
        <dl className="pl-parts">
          {told.map(({ part, text }) => (
            <div key={part}>
              <dt>{t(`goals.smart.${part}`)}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {checkIns.length > 0 ? (
        <ul className="pl-told">
          {checkIns.map(({ id, createdAt, value, words }) => (
            <li key={id}>
              <span className="m num">{dayWords(createdAt, now)}</span> {value ?? ''}{' '}
              <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      <PlanActions actions={actions} name={name} />
    </li>
  );
}
