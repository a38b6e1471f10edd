import type { TimeWindow } from '@/lib/calendar/event';
import type { Refused } from '../live/answer';
import type { Changes, RoundOptions } from '../live/changes';
import { type FailedRound, failedRound } from '../live/trouble';
import { wholeSeconds } from '../live/window';
import { deltaAddress, viewAddress } from './addresses';
import { type MicrosoftCursor, usable } from './cursor';
import { Graph, type GraphDoor } from './door';
import { Gathering } from './gather';
import { judged } from './judge';
import { readPages } from './pages';
import type { Master } from './schemas';
import { findSeries, type Round } from './settle';

/** The way to Graph and what is wished besides; the rest as with every live source. */
export type SyncOptions = RoundOptions<MicrosoftCursor> &
  GraphDoor & {
    /** Descriptions too: needs Calendars.Read. */
    readBody?: boolean | undefined;
    /** The user's own addresses: Graph marks nobody as the user. */
    addresses?: readonly string[] | undefined;
  };

/** One way through the pages: from where, and what it is. */
interface Way {
  first: string;
  /** Only what changed; else all there is. */
  changes: boolean;
  window: TimeWindow;
  fullAt: number;
  known: readonly Master[];
}

type Outcome = Changes<MicrosoftCursor> | { kind: 'endless' } | Refused;

/** A call's options with its one way to Graph, whose patience is that of the whole call. */
type Asked = SyncOptions & { graph: Graph };

function roundOf(options: Asked, window: TimeWindow): Round {
  const { graph, calendarId, now, signal, showPrivate, readBody = false, addresses = [] } = options;
  const own = new Set(addresses.map((address) => address.trim().toLowerCase()));
  return { graph, calendarId, now, signal, window, reading: { showPrivate, readBody, own } };
}

async function take(options: Asked, way: Way, deltaLink?: string | null): Promise<Outcome> {
  const round = roundOf(options, way.window);
  const gathered = new Gathering();
  const done = { pages: 0, entries: 0 };
  const ended = await readPages(round.graph, way.first, round, (page) => {
    gathered.take(page);
    done.pages += 1;
    done.entries += page.value.length;
    options.onProgress?.({ ...done });
  });
  if (ended.kind !== 'end') return ended;
  const series = await findSeries(round, gathered, way);
  if (series.kind === 'doubt') return readAll(options, way, ended.deltaLink);
  if (series.kind !== 'series') return series;
  const { window, fullAt } = way;
  const cursor: MicrosoftCursor = {
    version: 1,
    deltaLink: deltaLink ?? ended.deltaLink,
    ...window,
    fullAt,
    showPrivate: options.showPrivate,
    readBody: options.readBody ?? false,
    masters: [...series.masters.values()],
  };
  const all = judged(gathered, round, series);
  return { kind: 'changes', full: !way.changes, cursor, ...all };
}

/** Everything by the plain listing, which has no cursor of its own. */
function readAll(
  options: Asked,
  way: Omit<Way, 'first' | 'changes'>,
  deltaLink?: string | null,
): Promise<Outcome> {
  const first = viewAddress(options.calendarId, way.window, options.readBody ?? false);
  return take(options, { ...way, first, changes: false }, deltaLink);
}

/** As far as the cursor allows. */
function goOn(options: Asked, cursor: MicrosoftCursor): Promise<Outcome> {
  const { deltaLink, fullAt, from, to, masters: known } = cursor;
  if (deltaLink === null) {
    return readAll(options, { window: wholeSeconds(options.window), fullAt, known });
  }
  return take(options, { first: deltaLink, changes: true, window: { from, to }, fullAt, known });
}

/**
 * One round with a calendar: what changed since the cursor, or all of the window where there is none, where the
 * service no longer knows it (410, syncStateNotFound, resyncRequired), or once a day since the window is inside the
 * cursor. Where its pages go round in circles all is read by the plain listing instead, as in every round until a day
 * later; and once where a change leaves in doubt what became of a series.
 *
 * Nothing is stored: the caller writes changes and cursor in one transaction (`applyChanges`), so that a round which
 * dies on its way has not happened. Never throws.
 * https://learn.microsoft.com/en-us/graph/delta-query-events, https://learn.microsoft.com/en-us/graph/api/event-delta
 */
export async function syncEvents(
  options: SyncOptions,
): Promise<Changes<MicrosoftCursor> | FailedRound> {
  const { cursor, now, readBody = false } = options;
  const asked = { ...options, graph: new Graph(options, options.signal) };
  const anew = { window: wholeSeconds(options.window), fullAt: now, known: [] };
  let outcome: Outcome = { kind: 'stale', trouble: 'server' };
  if (cursor && usable(cursor, { ...options, readBody })) outcome = await goOn(asked, cursor);
  if (outcome.kind === 'stale') {
    const first = deltaAddress(options.calendarId, anew.window);
    outcome = await take(asked, { ...anew, first, changes: false });
  }
  if (outcome.kind === 'endless') outcome = await readAll(asked, anew);
  if (outcome.kind === 'changes') return outcome;
  return failedRound(outcome.kind === 'endless' ? { trouble: 'server' } : outcome, options);
}
