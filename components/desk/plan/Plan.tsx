import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { firstName } from '@/components/ui/initials';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import type { PlanView } from '@/lib/desk/plan/query';
import { hrefOf } from '@/lib/desk/route';
import { showDay } from '@/lib/i18n/dates';
import { isolate } from '@/lib/shared/isolate';
import { localDate } from '@/lib/shared/time';
import { Head } from '../frame/Head';
import { PlanActions, PlanGoal } from './PlanGoal';
import './plan.css';

interface Props {
  plan: PlanView;
  arrived: boolean;
  now: number;
  onPrint(): void;
}

const STEPS = [1, 2, 3, 4] as const;

function FocusPart({ focus }: { focus: NonNullable<PlanView['focus']> }) {
  return (
    <Section className="dk-card pl-part" title={t('plan.focus')}>
      <p className="pl-lead">
        <bdi>{focus.text}</bdi>
      </p>
      <ol className="pl-steps">
        {STEPS.map((step) => (
          <li
            key={step}
            className={step < focus.step ? 'done' : undefined}
            aria-current={step === focus.step ? 'step' : undefined}
          >
            {t(`sessions.kind.step-${step}`)}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Texts({ title, rows }: { title: string; rows: readonly { id: string; text: string }[] }) {
  if (rows.length === 0) return null;
  return (
    <Section className="dk-card pl-part" title={title}>
      <ul className="dk-dots">
        {rows.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function isEmpty({ goals, focus, others, objectives, reached }: PlanView): boolean {
  return goals.length + others.length + objectives.length + reached.length === 0 && !focus;
}

/** The development plan with one partner, on one page to print (PRACTICE G2, N8). */
export function Plan({ plan, arrived, now, onPrint }: Props) {
  const { partner, goals, focus, others, objectives, reached } = plan;
  const name = isolate(firstName(partner.name));
  const title = t('plan.title', { name });
  return (
    <div className="pl-page">
      <Head title={title} arrived={arrived}>
        {title}
      </Head>
      <p className="pl-day num">{showDay(localDate(now), '')}</p>
      <p className="sg-do pl-do">
        <a className="link" href={hrefOf('partner', partner.id)}>
          {t('signs.back', { name })}
        </a>
        {isEmpty(plan) ? null : (
          <Button small onClick={onPrint}>
            {t('signs.print')}
          </Button>
        )}
      </p>
      {isEmpty(plan) ? <Empty icon="goal">{t('plan.none')}</Empty> : null}
      {goals.length > 0 ? (
        <Section className="dk-card pl-part" title={t('desk.rel.goals')}>
          <ol className="pl-goals">
            {goals.map((planned) => (
              <PlanGoal key={planned.goal.id} planned={planned} name={name} now={now} />
            ))}
          </ol>
        </Section>
      ) : null}
      {focus ? <FocusPart focus={focus} /> : null}
      {others.length > 0 ? (
        <Section className="dk-card pl-part" title={t('plan.others')}>
          <PlanActions actions={others} name={name} />
        </Section>
      ) : null}
      <Texts title={t('plan.objectives')} rows={objectives} />
      <Texts title={t('plan.reached')} rows={reached} />
    </div>
  );
}
