import { HoursLine } from '@/components/after-meeting/HoursLine';
import { NextDate, whenOf } from '@/components/after-meeting/NextDate';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { proposeWithin } from '@/lib/mentoring/contact-hours/propose';
import { paceOf, proposeMeeting } from '@/lib/mentoring/rules/propose-meeting';
import type { MeetingExtras, MeetingView } from '@/lib/panel/model';
import { useDoing } from './do';

interface Props {
  view: MeetingView;
  /** Null while its neighbours are being read. */
  extras: MeetingExtras | null;
  now: number;
  workingDays?: readonly number[];
}

/** When the two meet next; where nothing is booked, when they might by their rhythm, or as lately (PRACTICE C4). */
export function NextMeeting({ view, extras, now, workingDays }: Props) {
  const { meeting, partner } = view;
  const { more } = useDoing();
  const next = extras?.next ?? null;
  const pace = paceOf(meeting.start, partner?.rhythmDays ?? null, extras?.previous ?? null);
  // What is booked, lies before and was agreed must be known first: a date that jumps is none.
  const { next: proposed, said } = proposeWithin(extras?.hours ?? '', (hours) =>
    partner && extras && !next
      ? proposeMeeting(meeting, pace.days, now, { workingDays, hours })
      : null,
  );
  const head = next ?? proposed;
  const hint = () => {
    if (next) return t('panel.closing.inCalendar', { title: next.title });
    if (proposed && pace.by === 'custom') return t('panel.closing.proposedCustom');
    if (proposed && pace.by === 'lately')
      return t('panel.closing.proposedLately', { n: pace.days });
    if (proposed) return t('panel.closing.proposed', { n: pace.days });
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
          <HoursLine said={said} hours={extras?.hours ?? ''} />
          {proposed && partner && more ? (
            <NextDate next={proposed} partner={partner} now={now} act={more} />
          ) : null}
        </div>
      </div>
    </section>
  );
}
