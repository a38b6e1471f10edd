import type { GraphCalendar, GraphEvent, Series } from './calendar';
import { globalId, graphTime } from './calendar';

/** An event as an answer has it: whole, as the little that a delta tells of an occurrence, or as removed. */
export type Told = GraphEvent & { '@odata.type'?: string; '@removed'?: { reason: 'deleted' } };

export interface Span {
  from: number;
  to: number;
}

/** Whether an event is in a calendarView: it ends after the start and starts before the end. */
const within = ({ start, end }: { start: number; end: number }, { from, to }: Span) =>
  end > from && start < to;

const TYPE = '#microsoft.graph.event';
const removed = (id: string): Told => ({
  '@odata.type': TYPE,
  id,
  '@removed': { reason: 'deleted' },
});
const single = (event: GraphEvent, start: number, end: number): Told => ({
  ...event,
  start: graphTime(start),
  end: graphTime(end),
});

/** The series itself, at the times of its first occurrence. */
export const master = ({ event, start, end }: Series): Told => single(event, start, end);

/** The occurrences of a series in a span; those that have nothing of their own may be told in five words. */
export function occurrences(series: Series, span: Span, bare: boolean): Told[] {
  const number = Number.parseInt(series.event.iCalUId?.slice(-32) ?? '', 16);
  const seriesMasterId = series.event.id ?? '';
  return [...series.occurrences]
    .filter(([, one]) => within(one, span))
    .map(([id, { own, original, start, end }]) => {
      const times = { start: graphTime(start), end: graphTime(end) };
      const type = own ? 'exception' : 'occurrence';
      if (bare && !own) return { '@odata.type': TYPE, id, type, seriesMasterId, ...times };
      const { recurrence: _, ...told } = series.event;
      const iCalUId = globalId(number, original);
      const day = new Date(original).toISOString().slice(0, 10);
      const place = { seriesMasterId, occurrenceId: `OID.${seriesMasterId}.${day}`, iCalUId };
      const originalStart = new Date(original).toISOString().replace('.000', '');
      return { ...told, ...own, id, type, ...place, originalStart, ...times };
    });
}

/** All in a span, as a plain calendarView has it. */
export function listed(calendar: GraphCalendar, span: Span): Told[] {
  const singles = [...calendar.singles.values()].filter((one) => within(one, span));
  const series = [...calendar.seriesById.values()];
  return [
    ...singles.map(({ event, start, end }) => single(event, start, end)),
    ...series.flatMap((one) => occurrences(one, span, false)),
  ];
}

export interface Habits {
  /** Whether a series comes itself, where it began before the span, too. */
  mastersBefore: boolean;
  /** Whether a series that began before the span comes as removed where it changed. */
  removedBefore: boolean;
}

function tellSeries(series: Series, span: Span, since: number | null, habits: Habits): Told[] {
  const full = since === null;
  const id = series.event.id ?? '';
  const told = occurrences(series, span, true);
  if (told.length === 0) return full ? [] : [removed(id)];
  const before = series.start < span.from;
  if (before && habits.removedBefore && !full && series.made <= since) return [removed(id)];
  return before && full && !habits.mastersBefore ? told : [master(series), ...told];
}

/** All in a span as a delta has it, or what changed since a revision. */
export function changed(
  calendar: GraphCalendar,
  span: Span,
  since: number | null,
  habits: Habits,
): Told[] {
  const full = since === null;
  const isNew = ({ revision }: { revision: number }) => full || revision > since;
  const singles = [...calendar.singles].filter(([, one]) => isNew(one));
  const series = [...calendar.seriesById.values()].filter(isNew);
  const tombs = [...calendar.tombs].filter(([, revision]) => !full && revision > since);
  const outside = full ? [] : singles.filter(([, one]) => !within(one, span));
  return [
    ...singles
      .filter(([, one]) => within(one, span))
      .map(([, { event, start, end }]) => single(event, start, end)),
    ...series.flatMap((one) => tellSeries(one, span, since, habits)),
    ...[...outside, ...tombs].map(([id]) => removed(id)),
  ];
}
