import type { TimeWindow } from '@/lib/calendar/event';
import type { Changes, RoundOptions } from '../live/changes';
import { Collector } from '../live/collect';
import { mayGoOn } from '../live/cursor';
import { type FailedRound, failedRound } from '../live/trouble';
import { wholeSeconds } from '../live/window';
import type { GoogleRequest, Question } from './ask';
import { cursorOf, type GoogleCursor } from './cursor';
import { judge } from './judge';
import { type Ended, readPages } from './pages';
import { eventsFields } from './schemas';

/** `request` asks Google; the rest as with every live source. */
export type SyncOptions = RoundOptions<GoogleCursor> & { request: GoogleRequest };

const PAGE_SIZE = '250';

function question(calendarId: string, params: Record<string, string>): Question {
  return {
    path: `/calendars/${encodeURIComponent(calendarId)}/events`,
    params: { singleEvents: 'true', maxResults: PAGE_SIZE, fields: eventsFields, ...params },
    kind: 'calendar#events',
  };
}

const rfc3339 = (at: number) => new Date(at).toISOString();

async function round(
  options: SyncOptions,
  params: Record<string, string>,
  { from, to, fullAt, full }: TimeWindow & { fullAt: number; full: boolean },
): Promise<Changes<GoogleCursor> | Exclude<Ended, { kind: 'end' }>> {
  const { request, calendarId, now, signal, showPrivate, onProgress } = options;
  const collector = new Collector();
  const done = { pages: 0, entries: 0 };
  const onPage: Parameters<typeof readPages>[0]['onPage'] = (page) => {
    const reading = { timeZone: page.timeZone ?? '', showPrivate };
    for (const item of page.items ?? []) {
      collector.take(item, (id) => judge(id, item, reading, { from, to }));
    }
    done.pages += 1;
    done.entries += page.items?.length ?? 0;
    onProgress?.({ ...done });
  };
  const ended = await readPages({ request, now, signal, onPage }, question(calendarId, params));
  if (ended.kind !== 'end') return ended;
  const cursor = cursorOf(ended.syncToken, { from, to }, fullAt, showPrivate);
  return { kind: 'changes', full, cursor, ...collector.result() };
}

/**
 * One round with a calendar: what changed since the cursor, or all of the window where there is none, where the
 * server no longer knows it (410), where its pages go round in circles, or once a day since a sync token goes
 * with no window (`mayGoOn`). Of a touched series Google sends every occurrence there will be, seen to 2040
 * (https://github.com/garrytan/gbrain/pull/5015): what lies outside of the window comes as removed, since it may
 * have been inside before; cancelled entries stay whatever their time, because they tell none.
 *
 * Nothing is stored: the caller writes changes and cursor in one transaction (`applyChanges`), so that a round
 * which dies on its way has not happened. Never throws.
 * https://developers.google.com/workspace/calendar/api/guides/sync,
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/list
 */
export async function syncEvents(
  options: SyncOptions,
): Promise<Changes<GoogleCursor> | FailedRound> {
  const { cursor, now } = options;
  const window = wholeSeconds(options.window);
  if (cursor && mayGoOn(cursor, options)) {
    const params = { syncToken: cursor.syncToken };
    const delta = await round(options, params, { ...cursor, full: false });
    if (delta.kind === 'changes') return delta;
    if (delta.kind === 'trouble') return failedRound(delta, options);
  }
  const params = { timeMin: rfc3339(window.from), timeMax: rfc3339(window.to) };
  const full = await round(options, params, { ...window, fullAt: now, full: true });
  return full.kind === 'changes' ? full : failedRound(full, options);
}
