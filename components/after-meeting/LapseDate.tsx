import { t } from '@/components/ui/text';
import type { Partner } from '@/lib/mentoring/partner';
import { proposeAgain, type Span } from '@/lib/mentoring/rules/propose-meeting';
import { NextDate, type NextDateDo, whenOf } from './NextDate';

interface Props {
  /** The last meeting with the partner. */
  last: Span;
  partner: Pick<Partner, 'name' | 'emails'>;
  now: number;
  act: NextDateDo;
}

/** Where a rhythm has lapsed: when the two might meet again, folded until it is asked for (PRACTICE C4). */
export function LapseDate({ last, partner, now, act }: Props) {
  const next = proposeAgain(last, now);
  return (
    <details className="lapse-date">
      <summary className="link">{t('panel.lapse.propose')}</summary>
      <p>
        <b className="num">{whenOf(next.start, now)}</b>
      </p>
      <p className="m">{t('panel.lapse.same')}</p>
      <NextDate next={next} partner={partner} now={now} act={act} />
    </details>
  );
}
