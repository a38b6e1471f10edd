import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { MeetingExtras } from '@/lib/panel/model';
import { usePanelDo } from './do';
import { clockTime, dayOf } from './times';

interface Props {
  next: MeetingExtras['next'];
  now: number;
  partnerId: string;
}

/** When the two meet next, or that nothing is booked (PRACTICE C4). */
export function NextMeeting({ next, now, partnerId }: Props) {
  const act = usePanelDo();
  return (
    <section className="next" aria-label={t('panel.closing.next')}>
      <div className="r">
        <Icon name="cal" />
        <div>
          <p>
            <b className="num">
              {next
                ? `${dayOf(next.start, now)}, ${clockTime(next.start)}`
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
        <Button small onClick={() => act.openDesk(`partner/${partnerId}`)}>
          {next ? t('panel.closing.change.next') : t('panel.closing.find')}
        </Button>
      </div>
    </section>
  );
}
