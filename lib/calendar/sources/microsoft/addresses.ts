import type { TimeWindow } from '@/lib/calendar/event';
import { selected } from './schemas';

/** Where all questions go. */
export const ROOT = 'https://graph.microsoft.com/v1.0';

/** The word for the main calendar, as with Google. */
const PRIMARY = 'primary';

/** Most entries of a page; a delta's pages may be longer where a series is told whole. */
export const PAGE_SIZE = 200;

/** The path of a calendar, `''` for the main one: `/me` + path + `/calendarView`. */
function calendarPath(calendarId: string): string {
  return calendarId === PRIMARY ? '' : `/calendars/${encodeURIComponent(calendarId)}`;
}

const span = ({ from, to }: TimeWindow) => {
  const [startDateTime, endDateTime] = [from, to].map((at) => new Date(at).toISOString());
  return `startDateTime=${startDateTime}&endDateTime=${endDateTime}`;
};

/** The first page of a round of changes. https://learn.microsoft.com/en-us/graph/api/event-delta */
export function deltaAddress(calendarId: string, window: TimeWindow): string {
  return `${ROOT}/me${calendarPath(calendarId)}/calendarView/delta?${span(window)}`;
}

/** The first page of all there is. https://learn.microsoft.com/en-us/graph/api/calendar-list-calendarview */
export function viewAddress(calendarId: string, window: TimeWindow, readBody: boolean): string {
  const rest = `$top=${PAGE_SIZE}&$select=${selected(readBody)}`;
  return `${ROOT}/me${calendarPath(calendarId)}/calendarView?${span(window)}&${rest}`;
}

/** A series or event, as a batch names it: without the root. */
export function eventPath(calendarId: string, id: string, readBody: boolean): string {
  const path = `/me${calendarPath(calendarId)}/events/${encodeURIComponent(id)}`;
  return `${path}?$select=${selected(readBody)}`;
}

/**
 * Whether a link that an answer or the store gave may be asked with the user's token: only Graph itself over
 * https. The client's own check is fooled by `https://graph.microsoft.com:x@elsewhere/`.
 */
export function isGraphLink(link: string): boolean {
  if (!link.startsWith(`${ROOT}/`) || !URL.canParse(link)) return false;
  const { origin, username, password } = new URL(link);
  return origin === new URL(ROOT).origin && username === '' && password === '';
}
