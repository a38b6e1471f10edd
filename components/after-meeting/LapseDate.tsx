import { t } from '@/components/ui/text';
import { proposeWithin } from '@/lib/mentoring/contact-hours/propose';
import type { Partner } from '@/lib/mentoring/partner';
import { proposeAgain, type Span } from '@/lib/mentoring/rules/propose-meeting';
import { HoursLine } from './HoursLine';
import { NextDate, type NextDateDo, whenOf } from './NextDate';
import { ReachLine } from './ReachLine';

interface Props {
  /** The last meeting with the partner. */
  last: Span;
  /** The hours that the two agreed on, as they are written; '' where there are none. */
  hours: string;
  partner: Pick<Partner, 'name' | 'emails'>;
  now: number;
  act: NextDateDo;
}

/** Where a rhythm has lapsed: when the two might meet again, folded until it is asked for (PRACTICE C4). */
export function LapseDate({ last, hours, partner, now, act }: Props) {
  const { next, said } = proposeWithin(hours, (within) => proposeAgain(last, now, within));
  if (!next) return null;
  return (
    <details className="lapse-date">
      <summary className="link">{t('panel.lapse.propose')}</summary>
      <p>
        <b className="num">{whenOf(next.start, now)}</b>
      </p>
      {said === 'within' ? null : <p className="m">{t('panel.lapse.same')}</p>}
      <HoursLine said={said} hours={hours} />
      <NextDate next={next} partner={partner} now={now} act={act} />
      <ReachLine hours={hours} now={now} brief={said !== null} />
    </details>
  );
}
