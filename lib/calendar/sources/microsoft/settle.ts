import type { TimeWindow } from '@/lib/calendar/event';
import type { Asking, Refused } from '../live/answer';
import { eventPath } from './addresses';
import { lookUp } from './batch';
import type { Graph } from './door';
import { type Gathering, isRemoved, isSeries } from './gather';
import { masterOf } from './masters';
import type { Reading } from './normal-form';
import type { GraphEvent, Master } from './schemas';

/** What a round works with. */
export interface Round extends Asking {
  graph: Graph;
  calendarId: string;
  window: TimeWindow;
  reading: Reading;
}

/** What is known of the series of a round. */
export interface Series {
  kind: 'series';
  masters: Map<string, Master>;
  /** Of these all there is was told, or nothing is left: what else was known of them is gone. */
  whole: Set<string>;
  /** Those that may not be read. */
  closed: Set<string>;
}

function keep({ reading }: Round, id: string, event: GraphEvent): Master {
  const secret = event.sensitivity === 'private' || event.sensitivity === 'confidential';
  return masterOf(id, event, reading.readBody && (reading.showPrivate || !secret));
}

/**
 * Finds the series of what was gathered: as they came, as they are `known`, or by asking.
 *
 * In a round of changes a series comes with all its occurrences, and a deleted occurrence is just not among them
 * (https://github.com/microsoftgraph/microsoft-graph-docs/pull/4501): what else was known of it is gone. But where a
 * known series comes without any, or as removed, the round is in doubt: removed may also mean that it changed outside
 * of the window, where many a series begins (https://learn.microsoft.com/en-us/graph/api/event-delta). The series
 * itself can't be asked, since an id that never changes may be found in the deleted items, too.
 */
export async function findSeries(
  round: Round,
  gathered: Gathering,
  { known, changes }: { known: readonly Master[]; changes: boolean },
): Promise<Series | { kind: 'doubt' } | Refused> {
  const masters = new Map(known.map((master) => [master.id, master]));
  const told = gathered.series();
  const came = gathered.ids(isSeries);
  const silent = [...gathered.ids(isRemoved), ...came.filter((id) => !told.has(id))];
  if (changes && silent.some((id) => masters.has(id))) return { kind: 'doubt' };
  for (const id of came) {
    const event = gathered.entries.get(id)?.event;
    if (event) masters.set(id, keep(round, id, event));
  }
  const missing = [...told].filter((id) => !masters.has(id));
  const { graph, calendarId, reading } = round;
  const pathOf = (id: string) => eventPath(calendarId, id, reading.readBody);
  const looked = await lookUp(graph, missing, pathOf, round);
  if (looked.kind !== 'looked') return looked;
  const closed = new Set<string>();
  for (const [id, event] of looked.found) {
    if (event) masters.set(id, keep(round, id, event));
    else closed.add(id);
  }
  // Of all there is only the series in it are kept; a change leaves the others as they were.
  if (!changes) for (const id of masters.keys()) if (!told.has(id)) masters.delete(id);
  return { kind: 'series', masters, whole: new Set(changes ? came : []), closed };
}
