import { NextDate, whenOf } from '@/components/after-meeting/NextDate';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { proposeMeeting } from '@/lib/mentoring/rules/propose-meeting';
import type { MeetingExtras, MeetingView } from '@/lib/panel/model';
import { useDoing } from './do';

interface Props {
  view: MeetingView;
  next: MeetingExtras['next'];
  now: number;
  workingDays?: readonly number[];
}

/** When the two meet next; where nothing is booked, when they might by their rhythm (PRACTICE C4). */
export function NextMeeting({ view, next, now, workingDays }: Props) {
  const { meeting, partner } = view;
  const { more } = useDoing();
  const rhythm = partner?.rhythmDays ?? null;
  const proposed = next ? null : proposeMeeting(meeting, rhythm, now, workingDays);
  const head = next ?? proposed;
  const hint = () => {
    if (next) return t('panel.closing.inCalendar', { title: next.title });
    if (proposed) return t('panel.closing.proposed', { n: rhythm ?? 0 });
    return t('panel.closing.noNextHint');
  };
  return (
    <section className={proposed ? 'next offered' : 'next'} aria-label={t('panel.closing.next')}>
      <div className="r">
        <Icon name="cal" />
        <div>
          <p>
            <b className="num">{head ? whenOf(head.start, now) : t('panel.closing.noNext')}</b>
          </p>
          <p className="m">
            <bdi>{hint()}</bdi>
          </p>
          {proposed && partner && more ? (
            <NextDate next={proposed} partner={partner} now={now} act={more} />
          ) : null}
        </div>
      </div>
    </section>
  );
}
