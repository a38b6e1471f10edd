import type { CalendarList, LiveCalendar } from '../live/calendars';
import { cut, MAX_ID, MAX_TITLE } from '../live/limits';
import { type FailedRound, failedRound, type Patience } from '../live/trouble';
import type { GoogleRequest } from './ask';
import { readPages } from './pages';
import { calendarEntrySchema, calendarsFields } from './schemas';

const READERS = new Set(['reader', 'writerWithoutPrivateAccess', 'writer', 'owner']);

function toCalendar(item: unknown): LiveCalendar | 'deleted' | 'odd' {
  const parsed = calendarEntrySchema.safeParse(item);
  if (!parsed.success || !parsed.data.id || parsed.data.id.length > MAX_ID) return 'odd';
  const { id, summary, summaryOverride, backgroundColor, primary, selected } = parsed.data;
  if (parsed.data.deleted) return 'deleted';
  return {
    id,
    name: cut((summaryOverride || summary || id).trim(), MAX_TITLE),
    color: /^#[0-9a-f]{6}$/i.test(backgroundColor ?? '') ? (backgroundColor ?? null) : null,
    primary: primary === true,
    selected: selected === true,
    readable: READERS.has(parsed.data.accessRole ?? ''),
  };
}

/**
 * The user's calendars, hidden ones left out as Google does. Needs a scope of its own
 * (calendar.calendarlist.readonly); the primary calendar can be read without it. Never throws.
 * https://developers.google.com/workspace/calendar/api/v3/reference/calendarList/list
 */
export async function listCalendars(
  options: Patience & { request: GoogleRequest; signal?: AbortSignal | undefined },
): Promise<CalendarList | FailedRound> {
  const { request, now, signal } = options;
  const found = new Map<string, LiveCalendar>();
  let odd = 0;
  const ended = await readPages(
    {
      request,
      now,
      signal,
      onPage: ({ items }) => {
        for (const item of items ?? []) {
          const calendar = toCalendar(item);
          if (calendar === 'odd') odd += 1;
          else if (calendar !== 'deleted') found.set(calendar.id, calendar);
        }
      },
    },
    {
      path: '/users/me/calendarList',
      params: { maxResults: '250', fields: calendarsFields },
      kind: 'calendar#calendarList',
    },
  );
  if (ended.kind !== 'end') return failedRound(ended, options);
  return { kind: 'calendars', calendars: [...found.values()], odd };
}
