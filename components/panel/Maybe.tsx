import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { showTime } from '@/lib/i18n/dates';
import { showList } from '@/lib/i18n/numbers';
import { word } from '@/lib/i18n/translate';
import type { Chair } from '@/lib/mentoring/partner';
import type { Wording } from '@/lib/shared/wording';
import { dayOf } from './times';

/** A meeting that may be mentoring, with its reasons. Times in UTC ms. */
export interface MaybeView {
  uid: string;
  title: string;
  start: number;
  recurring: boolean;
  /** Empty where nobody is named. */
  partnerName: string;
  partnerNames: readonly string[];
  reasons: readonly Wording[];
}

/** The user's answer: the chair with a yes, null with a no. */
export type MaybeDo = (uid: string, chair: Chair | null) => void;

interface Props {
  maybe: MaybeView;
  now: number;
  onAnswer: MaybeDo;
}

/** "Is this mentoring?", with every reason; answered with one key press each way. */
export function Maybe({ maybe, now, onAnswer }: Props) {
  const { uid, title, partnerName, recurring } = maybe;
  const when = { day: dayOf(maybe.start, now), time: showTime(maybe.start) };
  const name = showList(maybe.partnerNames.map(firstName));
  return (
    <section className="sec maybe-sec" aria-labelledby="maybe">
      <div className="maybe">
        <h2 id="maybe">{t('panel.maybe')}</h2>
        <p className="ev">
          <bdi>
            {partnerName
              ? t('panel.maybe.event', { title, name: partnerName })
              : t('panel.maybe.eventOnly', { title })}
          </bdi>
          <span className="m num">
            {recurring ? t('panel.maybe.repeats', when) : t('panel.maybe.when', when)}
          </span>
        </p>
        <ul>
          {maybe.reasons.map((reason) => (
            <li key={reason.id}>
              <Icon name="check" small />
              <bdi>{word(reason)}</bdi>
            </li>
          ))}
        </ul>
        <div className="b">
          <Button small onClick={() => onAnswer(uid, 'mentor')}>
            <bdi>{name ? t('panel.maybe.mentor', { name }) : t('panel.maybe.mentorNobody')}</bdi>
          </Button>
          <Button small onClick={() => onAnswer(uid, 'mentee')}>
            <bdi>{name ? t('panel.maybe.mentee', { name }) : t('panel.maybe.menteeNobody')}</bdi>
          </Button>
          <Button small kind="quiet" onClick={() => onAnswer(uid, null)}>
            {t('panel.maybe.no')}
          </Button>
        </div>
      </div>
    </section>
  );
}
