import type { GoogleRequest } from './ask';
import { cut, MAX_ID, MAX_TITLE } from './limits';
import { readPages } from './pages';
import { calendarEntrySchema, calendarsFields } from './schemas';
import { type FailedRound, failedRound, type Patience } from './trouble';

/** A calendar that the user has in their list. */
export interface GoogleCalendar {
  id: string;
  /** As the user calls it. */
  name: string;
  /** `#rrggbb`, null when there is none. */
  color: string | null;
  primary: boolean;
  /** Shown in Google Calendar just now: the ones to begin with. */
  selected: boolean;
  /** Whether its events tell more than that time is taken. */
  readable: boolean;
}

export interface CalendarList {
  kind: 'calendars';
  calendars: GoogleCalendar[];
  /** How many entries couldn't be read. */
  odd: number;
}

const READERS = new Set(['reader', 'writerWithoutPrivateAccess', 'writer', 'owner']);

function toCalendar(item: unknown): GoogleCalendar | 'deleted' | 'odd' {
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
  const found = new Map<string, GoogleCalendar>();
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
