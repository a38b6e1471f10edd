import { useId } from 'react';
import { Meter } from '@/components/ui/Meter';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { dayWords } from '@/lib/desk/when';
import { word } from '@/lib/i18n/translate';
import { charterText } from '@/lib/records/charter-text';
import { type PulseAt, pulseTrend, type ReviewView } from '@/lib/sessions/review';
import { CharterLines } from '../print/CharterLines';
import { SignCard } from '../signs/SignCard';
import '../signs/signs.css';

interface Props {
  review: ReviewView;
  now: number;
}

function CharterNow({ charter, partner }: Pick<ReviewView, 'charter' | 'partner'>) {
  const text = charterText(charter, partner);
  return (
    <Section className="dk-card pr-part" title={t('desk.rel.charter')} aside={text?.standing}>
      {text ? (
        <CharterLines sections={text.sections} />
      ) : (
        <p className="m">{t('desk.review.charter.none')}</p>
      )}
    </Section>
  );
}

function GoalsNow({ goals }: Pick<ReviewView, 'goals'>) {
  return (
    <Section className="dk-card pr-part" title={t('desk.rel.goals')}>
      {goals.length === 0 ? <p className="m">{t('desk.rel.goals.none')}</p> : null}
      <ul>
        {goals.map(({ goal, progress, forgotten }) => (
          <li key={goal.id} className="rv-goal pr-one">
            <bdi>{goal.text}</bdi>
            {progress.share === null ? null : <Meter share={progress.share} />}
            <span className="m num">
              <bdi>{word(progress.wording)}</bdi>
            </span>
            {forgotten ? <span className="m">{t('desk.rel.goals.forgotten')}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The private pulse over time: folded, since the page may be looked at by two, and off paper unless asked for. */
function PulseNow({ pulses, now }: { pulses: readonly PulseAt[]; now: number }) {
  if (pulses.length === 0) return null;
  const trend = pulseTrend(pulses);
  return (
    <details className="dk-card rv-pulse">
      <summary className="link">{t('desk.review.pulse')}</summary>
      {trend ? <p>{t(`desk.review.pulse.${trend}`)}</p> : null}
      <ul>
        {pulses.map(({ at, value }) => (
          <li key={at}>
            <span className="m num">{dayWords(at, now)}</span>
            <Meter share={value / 5} />
            <span>{word({ id: `pulse.${value}`, params: {} })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a review looks at, on one page (PRACTICE H2): charter, goals, split, follow-through, pulse. */
export function ReviewBoard({ review, now }: Props) {
  const title = useId();
  const { signs, partner } = review;
  const early = signs.filter(({ level }) => level === 'early');
  return (
    <section className="rv" aria-labelledby={title}>
      <h2 id={title}>{t('desk.review.title')}</h2>
      <CharterNow {...review} />
      <GoalsNow {...review} />
      {signs
        .filter(({ level }) => level === 'known')
        .map((sign) => (
          <SignCard key={sign.kind} sign={sign} partnerId={partner.id} now={now} />
        ))}
      {early.length > 0 ? (
        <Section className="dk-card" title={t('signs.early')}>
          <ul className="sg-why">
            {early.map(({ kind, finding }) => (
              <li key={kind}>{word(finding)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <PulseNow pulses={review.pulses} now={now} />
    </section>
  );
}
