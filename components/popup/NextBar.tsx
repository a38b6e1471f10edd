import { word } from '@/lib/i18n/translate';
import type { NextMeeting } from '@/lib/popup/model';
import { meetingTime } from '@/lib/popup/when';
import { Button } from '../ui/Button';
import { SampleMark } from '../ui/SampleMark';
import { Stone } from '../ui/Stone';
import { t } from '../ui/text';

function timeWords(meeting: NextMeeting, now: number): string {
  const { wording, time, span, day } = meetingTime(meeting, now);
  if (wording === 'running') return t('popup.next.running', { time });
  if (wording === 'later') return t('popup.next.later', { day, time });
  if (wording === 'tomorrow') return t('popup.next.tomorrow', { time });
  if (!span) return t('popup.next.todayLater', { time });
  return t('popup.next.today', { time, span: word(span) });
}

/** Monograms beside each other; the names say the rest. */
const MOST_FACES = 3;

interface Props {
  meeting: NextMeeting;
  /** UTC ms. */
  now: number;
  onPrepare(): void;
}

/** The running or next meeting: with whom, when, and what the user still owes. */
export function NextBar({ meeting, now, onPrepare }: Props) {
  const owed = meeting.owed > 0 ? t('popup.next.owed', { n: meeting.owed }) : '';
  return (
    <section className="nxt" aria-label={t('popup.next')}>
      <span className="faces">
        {meeting.faces.slice(0, MOST_FACES).map(({ id, name, stone }) => (
          <Stone key={id} name={name} colour={stone} />
        ))}
      </span>
      <div>
        <p className="named">
          <b className="cut">{meeting.name}</b> <SampleMark of={meeting.id} />
        </p>
        <p className="m num">
          {timeWords(meeting, now)} {owed}
        </p>
      </div>
      <Button small onClick={onPrepare}>
        {t(meeting.start <= now ? 'popup.openPanel' : 'popup.prepare')}
      </Button>
    </section>
  );
}
