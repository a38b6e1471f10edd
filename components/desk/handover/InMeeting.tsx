import type { SentMeeting } from '@/lib/handover/format';
import { localDate } from '@/lib/shared/time';
import { shownDay } from '../recap/shown-day';

interface Props {
  meetings: readonly Pick<SentMeeting, 'id' | 'title' | 'start'>[];
  id: string | undefined;
}

/** The meeting of a note, as the file tells it. */
export function InMeeting({ meetings, id }: Props) {
  const meeting = meetings.find((one) => one.id === id);
  if (!meeting) return null;
  return (
    <span className="m num">
      {meeting.title.trim() ? <bdi>{meeting.title}, </bdi> : null}
      {shownDay(localDate(meeting.start))}
    </span>
  );
}
