import type { CalendarList, LiveCalendar } from '../live/calendars';
import { cut, MAX_ID, MAX_TITLE } from '../live/limits';
import { type FailedRound, failedRound, type Patience } from '../live/trouble';
import { ROOT } from './addresses';
import { Graph, type GraphDoor } from './door';
import { readPages } from './pages';
import { calendarEntrySchema, calendarFields } from './schemas';

function toCalendar(item: unknown): LiveCalendar | undefined {
  const parsed = calendarEntrySchema.safeParse(item);
  if (!parsed.success || !parsed.data.id || parsed.data.id.length > MAX_ID) return undefined;
  const { id, name, hexColor, isDefaultCalendar } = parsed.data;
  return {
    id,
    name: cut((name || id).trim(), MAX_TITLE),
    color: /^#[0-9a-f]{6}$/i.test(hexColor ?? '') ? (hexColor ?? null) : null,
    primary: isDefaultCalendar === true,
    // Graph doesn't tell which ones Outlook shows just now.
    selected: isDefaultCalendar === true,
    readable: true,
  };
}

/**
 * The user's calendars; Calendars.ReadBasic is enough. Never throws.
 * https://learn.microsoft.com/en-us/graph/api/user-list-calendars
 */
export async function listCalendars(
  options: Patience & GraphDoor & { signal?: AbortSignal | undefined },
): Promise<CalendarList | FailedRound> {
  const graph = new Graph(options, options.signal);
  const found = new Map<string, LiveCalendar>();
  let odd = 0;
  const first = `${ROOT}/me/calendars?$top=100&$select=${calendarFields}`;
  const ended = await readPages(graph, first, options, ({ value }) => {
    for (const item of value) {
      const calendar = toCalendar(item);
      if (calendar) found.set(calendar.id, calendar);
      else odd += 1;
    }
  });
  if (ended.kind === 'endless') return failedRound({ trouble: 'server' }, options);
  if (ended.kind !== 'end') return failedRound(ended, options);
  return { kind: 'calendars', calendars: [...found.values()], odd };
}
