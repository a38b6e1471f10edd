import { idOf } from '../live/collect';
import type { GraphEvent, Page } from './schemas';
import { graphEventSchema } from './schemas';

/** An entry as it came; `event` is undefined when it couldn't be read. */
interface Entry {
  item: unknown;
  event: GraphEvent | undefined;
  at: number;
}

/**
 * The entries of a round, each id once: it may come anywhere in the sequence, and more than once; of two the one
 * that was changed later counts, else that which came later.
 * https://learn.microsoft.com/en-us/graph/delta-query-overview
 */
export class Gathering {
  readonly entries = new Map<string, Entry>();
  /** One of those without an id, if there were any. */
  nameless: unknown;

  take({ value }: Page): void {
    for (const item of value) this.put(item);
  }

  private put(item: unknown): void {
    const id = idOf(item);
    if (id === '') {
      this.nameless ??= item ?? {};
      return;
    }
    const parsed = graphEventSchema.safeParse(item);
    const event = parsed.success ? parsed.data : undefined;
    const at = Date.parse(event?.lastModifiedDateTime ?? '');
    const before = this.entries.get(id);
    if (!before || !(before.at > at)) this.entries.set(id, { item, event, at });
  }

  /** The ids of entries of one sort. */
  ids(sort: (event: GraphEvent) => boolean): string[] {
    return [...this.entries].flatMap(([id, { event }]) => (event && sort(event) ? [id] : []));
  }

  /** The series of which there are occurrences here. */
  series(): Set<string> {
    const ids = [...this.entries.values()].flatMap(({ event }) => event?.seriesMasterId || []);
    return new Set(ids);
  }
}

/** Told as gone: deleted, or changed outside of the window. */
export const isRemoved = (event: GraphEvent) => event['@removed'] !== undefined;
export const isSeries = (event: GraphEvent) => !isRemoved(event) && event.type === 'seriesMaster';
