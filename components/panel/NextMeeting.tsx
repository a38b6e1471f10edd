import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import { showTime } from '@/lib/i18n/dates';
import { proposeMeeting, type Span } from '@/lib/mentoring/rules/propose-meeting';
import type { MeetingExtras, MeetingView } from '@/lib/panel/model';
import { usePanelMore } from './do';
import { dayOf } from './times';

interface Props {
  view: MeetingView;
  next: MeetingExtras['next'];
  now: number;
  workingDays?: readonly number[];
}

const whenOf = ({ start }: Pick<Span, 'start'>, now: number) =>
  t('panel.closing.at', { day: dayOf(start, now), time: showTime(start) });

function Ways({ next, now }: { next: Span; now: number }) {
  const { saveDate, copy } = usePanelMore();
  const [copied, setCopied] = useState(false);
  const text = t('panel.closing.span', { when: whenOf(next, now), end: showTime(next.end) });
  return (
    <div className="acts">
      <Button small onClick={() => saveDate(next)}>
        {t('panel.closing.saveDate')}
      </Button>
      <Button small kind="quiet" onClick={() => void copy(text).then(setCopied)}>
        {t(copied ? 'panel.closing.copied' : 'panel.closing.copyDate')}
      </Button>
    </div>
  );
}

/** When the two meet next; where nothing is booked, when they might by their rhythm (PRACTICE C4). */
export function NextMeeting({ view, next, now, workingDays }: Props) {
  const { meeting, partner } = view;
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
            <b className="num">{head ? whenOf(head, now) : t('panel.closing.noNext')}</b>
          </p>
          <p className="m">
            <bdi>{hint()}</bdi>
          </p>
          {proposed ? <Ways next={proposed} now={now} /> : null}
        </div>
      </div>
    </section>
  );
}
