import { showDay, showTime } from '../i18n/dates';
import { t } from '../i18n/translate';
import { daysBetween, localDate } from '../shared/time';

const NEAR = {
  '-1': 'desk.day.yesterday',
  '0': 'desk.day.today',
  '1': 'desk.day.tomorrow',
} as const;

/** "tomorrow", else "Fri 15 May", with the year where it isn't this one. Instants are UTC ms; zone (IANA) or the machine's. */
export function dayWords(instant: number, now: number, zone?: string): string {
  const [day, today] = [localDate(instant, zone), localDate(now, zone)];
  const near = Object.entries(NEAR).find(([n]) => Number(n) === daysBetween(today, day));
  if (near) return t(near[1]);
  return showDay(day, today);
}

/** "tomorrow, 10:00 to 11:00"; `end` may be left out. Instants are UTC ms; zone (IANA) or the machine's. */
export function whenWords(
  span: { start: number; end?: number; allDay?: boolean },
  now: number,
  zone?: string,
): string {
  const day = dayWords(span.start, now, zone);
  if (span.allDay) return t('desk.when.allday', { day });
  const from = showTime(span.start, zone);
  if (span.end === undefined || span.end <= span.start) return t('desk.when', { day, time: from });
  return t('desk.when.span', { day, from, to: showTime(span.end, zone) });
}
