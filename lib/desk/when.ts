import { t } from '../i18n/translate';
import { daysBetween, localDate } from '../shared/time';

const NEAR = {
  '-1': 'desk.day.yesterday',
  '0': 'desk.day.today',
  '1': 'desk.day.tomorrow',
} as const;

/** How times are written: a locale (BCP 47), the catalogue's when left out, and a zone (IANA), else the machine's. */
export interface Manner {
  locale?: string;
  zone?: string;
}

function format(instant: number, manner: Manner, options: Intl.DateTimeFormatOptions): string {
  const zone = manner.zone ? { timeZone: manner.zone } : {};
  return new Intl.DateTimeFormat(manner.locale ?? 'en-GB', { ...options, ...zone })
    .format(instant)
    .replaceAll(',', '');
}

/** "tomorrow", else "Fri 15 May", with the year where it isn't this one. Instants are UTC ms. */
export function dayWords(instant: number, now: number, manner: Manner = {}): string {
  const [day, today] = [localDate(instant, manner.zone), localDate(now, manner.zone)];
  const near = Object.entries(NEAR).find(([n]) => Number(n) === daysBetween(today, day));
  if (near) return t(near[1]);
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return format(instant, manner, { weekday: 'short', day: 'numeric', month: 'short', ...year });
}

/** "10:00". The instant is UTC ms. */
export function timeWords(instant: number, manner: Manner = {}): string {
  return format(instant, manner, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "tomorrow, 10:00 to 11:00"; `end` may be left out. Instants are UTC ms. */
export function whenWords(
  span: { start: number; end?: number; allDay?: boolean },
  now: number,
  manner: Manner = {},
): string {
  const day = dayWords(span.start, now, manner);
  if (span.allDay) return t('desk.when.allday', { day });
  const from = timeWords(span.start, manner);
  if (span.end === undefined || span.end <= span.start) return t('desk.when', { day, time: from });
  return t('desk.when.span', { day, from, to: timeWords(span.end, manner) });
}
