import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { showTime } from '@/lib/i18n/dates';
import type { MeetingExtras } from '@/lib/panel/model';
import { dayOf } from './times';

interface Props {
  next: MeetingExtras['next'];
  now: number;
}

/** When the two meet next, or that nothing is booked (PRACTICE C4). */
export function NextMeeting({ next, now }: Props) {
  return (
    <section className="next" aria-label={t('panel.closing.next')}>
      <div className="r">
        <Icon name="cal" />
        <div>
          <p>
            <b className="num">
              {next
                ? `${dayOf(next.start, now)}, ${showTime(next.start)}`
                : t('panel.closing.noNext')}
            </b>
          </p>
          <p className="m">
            <bdi>
              {next
                ? t('panel.closing.inCalendar', { title: next.title })
                : t('panel.closing.noNextHint')}
            </bdi>
          </p>
        </div>
      </div>
    </section>
  );
}
