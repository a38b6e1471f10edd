import { showDay, showTime } from '../i18n/dates';
import { addDays, DAY, daysBetween, HOUR, localDate, MINUTE } from '../shared/time';
import type { Wording } from '../shared/wording';

/** A due date in words: relative up to tomorrow, then with its weekday. */
export function dueText(day: string, today: string): Wording {
  if (day === today) return { id: 'popup.today', params: {} };
  if (day === addDays(today, 1)) return { id: 'popup.tomorrow', params: {} };
  return { id: 'popup.day', params: { day: showDay(day, today) } };
}

/** A wait in ms as "1 h 10 min"; minutes are rounded up, so that it never says "in 0 min". */
export function spanText(wait: number): Wording {
  const minutes = Math.max(1, Math.ceil(wait / MINUTE));
  const [h, min] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return { id: 'popup.span.minutes', params: { min } };
  return min === 0
    ? { id: 'popup.span.hours', params: { h } }
    : { id: 'popup.span.both', params: { h, min } };
}

/** When a meeting is: what to say, and the span to say it with. */
export interface MeetingTime {
  wording: 'running' | 'today' | 'tomorrow' | 'later';
  /** Local clock time of the start; of the end while the meeting runs. */
  time: string;
  span: Wording | null;
  day: string;
}

/** How to tell when a meeting is (UTC ms), seen from `now` (UTC ms). */
export function meetingTime(meeting: { start: number; end: number }, now: number): MeetingTime {
  const today = localDate(now);
  const startDay = localDate(meeting.start);
  const day = showDay(startDay, today);
  const time = showTime(meeting.start);
  if (meeting.start <= now) {
    return { wording: 'running', time: showTime(meeting.end), span: null, day };
  }
  const wait = meeting.start - now;
  const span = wait < DAY / 2 ? spanText(wait) : null;
  const ahead = daysBetween(today, startDay);
  const wording = ahead === 0 || wait < 6 * HOUR ? 'today' : ahead === 1 ? 'tomorrow' : 'later';
  return { wording, time, span, day };
}
