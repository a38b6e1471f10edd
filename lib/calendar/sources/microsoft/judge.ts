import type { Collected } from '../live/changes';
import { Collector, type Found } from '../live/collect';
import { cut, MAX_ID } from '../live/limits';
import { inside } from '../live/window';
import { type Gathering, isRemoved, isSeries } from './gather';
import { normalForm } from './normal-form';
import type { GraphEvent } from './schemas';
import type { Round, Series } from './settle';

function judge(
  id: string,
  event: GraphEvent,
  { window, reading }: Round,
  { masters, closed }: Series,
): Found | undefined {
  const at = Number.NaN;
  const seriesId = cut(event.seriesMasterId ?? '', MAX_ID) || null;
  const removal = { kind: 'removal', at, removal: { id, seriesId, originalStart: null } } as const;
  if (isRemoved(event)) return removal;
  const master = seriesId === null ? undefined : masters.get(seriesId);
  if (seriesId !== null && !master) return closed.has(seriesId) ? undefined : removal;
  const form = normalForm(event, master, reading);
  if (form.kind === 'odd') return { kind: 'odd', at, reason: form.reason };
  if (form.kind === 'no-meeting' || !inside(form.start, form.end, window)) return removal;
  const upsert = { id, seriesId, event: form.event };
  return { kind: 'upsert', at, upsert, mended: form.mended };
}

/** What the gathered entries come to, series themselves aside: they take no place in a calendar. */
export function judged(gathered: Gathering, round: Round, series: Series): Collected {
  const collector = new Collector();
  if (gathered.nameless !== undefined) collector.take(gathered.nameless, () => undefined);
  for (const [id, { item, event }] of gathered.entries) {
    if (event && isSeries(event)) continue;
    collector.take(item, () => event && judge(id, event, round, series));
  }
  const all = collector.result();
  const gone = [...series.whole].map((id) => ({ id, seriesId: null, originalStart: null }));
  return { ...all, removed: [...gone, ...all.removed] };
}
