import type { Event } from '@microsoft/microsoft-graph-types';

/** Graph's own type; `occurrenceId` is answered though the metadata, and so the types, lack it. */
export type GraphEvent = Event & { occurrenceId?: string };

/** What a script says of an event, with its times in UTC ms; id, type, uid and change are given to it. */
export type Draft = Omit<GraphEvent, 'id' | 'start' | 'end' | 'type'> & {
  start: number;
  end: number;
};

/** An occurrence: what it has of its own makes it an exception. */
interface Occurrence {
  original: number;
  start: number;
  end: number;
  own: Partial<GraphEvent> | null;
}

interface Single {
  event: GraphEvent;
  start: number;
  end: number;
  revision: number;
}

export interface Series {
  event: GraphEvent;
  start: number;
  end: number;
  revision: number;
  /** The revision at which it came to be. */
  made: number;
  occurrences: Map<string, Occurrence>;
}

const EPOCH = Date.UTC(2026, 0, 1);
const CLASS = '040000008200E00074C5B7101A82E008';

/** Graph's way to write a time, with its seven digits of a second. */
export const graphTime = (at: number) => ({
  dateTime: new Date(at).toISOString().replace(/\.\d+Z$/, '.0000000'),
  timeZone: 'UTC',
});

const hex = (n: number, digits: number) => n.toString(16).toUpperCase().padStart(digits, '0');

/** A Global Object ID; that of an occurrence has its date in it (MS-OXOCAL 2.2.1.27). */
export function globalId(n: number, original?: number): string {
  const day = original === undefined ? undefined : new Date(original);
  const date = day
    ? hex(day.getUTCFullYear(), 4) + hex(day.getUTCMonth() + 1, 2) + hex(day.getUTCDate(), 2)
    : '00000000';
  return `${CLASS}${date}${hex(n, 16)}000000000000000010000000${hex(n, 32)}`;
}

/** A mailbox's calendar under a script, in Graph's terms: single events, and series with their exceptions. */
export class GraphCalendar {
  readonly singles = new Map<string, Single>();
  readonly seriesById = new Map<string, Series>();
  /** Deleted ids with the revision at which they were; of occurrences only where the service tells them. */
  readonly tombs = new Map<string, number>();
  revision = 0;
  /** Tokens of an earlier epoch are no longer valid. */
  epoch = 1;
  /** Whether a deleted occurrence comes as removed, too, which the real service does at times. */
  tellsDeleted = false;

  constructor(
    readonly id = 'primary',
    /** How many ids were given before: two calendars must not give the same. */
    private made = 0,
  ) {}

  private next(): number {
    this.revision += 1;
    return this.revision;
  }

  private stamp(event: GraphEvent, revision: number): GraphEvent {
    const lastModifiedDateTime = new Date(EPOCH + revision * 1000).toISOString();
    return { ...event, lastModifiedDateTime, changeKey: `key${revision}` };
  }

  /** A single event; its id. */
  add({ start, end, ...draft }: Draft): string {
    this.made += 1;
    const id = `AAkALgAA-s${this.made}=`;
    const revision = this.next();
    const event = { iCalUId: globalId(this.made), ...draft, id, type: 'singleInstance' } as const;
    this.singles.set(id, { event: this.stamp(event, revision), start, end, revision });
    return id;
  }

  /** A series of `count` occurrences, `every` ms apart; its id. */
  addSeries({ start, end, ...draft }: Draft, count: number, every: number): string {
    this.made += 1;
    const id = `AAkALgAA-m${this.made}=`;
    const occurrences = new Map<string, Occurrence>();
    for (let n = 0; n < count; n++) {
      const at = start + n * every;
      occurrences.set(`${id}.o${at}`, { original: at, start: at, end: end + n * every, own: null });
    }
    const event = { iCalUId: globalId(this.made), ...draft, id, type: 'seriesMaster' } as const;
    const revision = this.next();
    this.seriesById.set(id, {
      event: this.stamp(event, revision),
      start,
      end,
      revision,
      made: revision,
      occurrences,
    });
    return id;
  }

  private seriesOf(id: string): Series | undefined {
    return [...this.seriesById.values()].find(({ occurrences }) => occurrences.has(id));
  }

  private touch(series: Series): void {
    series.revision = this.next();
    series.event = this.stamp(series.event, series.revision);
  }

  /** Changes an event or one occurrence, which makes it an exception; and moves it by some ms. */
  change(id: string, patch: Partial<GraphEvent>, by = 0): void {
    const single = this.singles.get(id);
    if (single) {
      const revision = this.next();
      const event = this.stamp({ ...single.event, ...patch }, revision);
      this.singles.set(id, { event, start: single.start + by, end: single.end + by, revision });
      return;
    }
    const series = this.seriesOf(id);
    const one = series?.occurrences.get(id);
    if (!series || !one) throw new Error(`No event ${id} in this calendar`);
    const own = { ...one.own, ...patch };
    series.occurrences.set(id, { ...one, start: one.start + by, end: one.end + by, own });
    this.touch(series);
  }

  move(id: string, by: number): void {
    this.change(id, {}, by);
  }

  /** Deletes an event or one occurrence, of which then nothing tells. */
  cancel(id: string): void {
    const series = this.seriesOf(id);
    if (!series) {
      this.singles.delete(id);
      this.tombs.set(id, this.next());
      return;
    }
    series.occurrences.delete(id);
    this.touch(series);
    if (this.tellsDeleted) this.tombs.set(id, series.revision);
    if (series.occurrences.size === 0) this.deleteSeries(series.event.id ?? '');
  }

  /** Changes what a series tells; exceptions keep their own. */
  changeSeries(id: string, patch: Partial<GraphEvent>): void {
    const series = this.seriesById.get(id);
    if (!series) return;
    series.event = { ...series.event, ...patch };
    this.touch(series);
  }

  /** Moves a whole series, by which its exceptions are lost: all occurrences are new ones. */
  moveSeries(id: string, by: number): void {
    const series = this.seriesById.get(id);
    if (!series) return;
    const moved = [...series.occurrences.values()].map(({ original }): [string, Occurrence] => {
      const at = original + by;
      const end = at + series.end - series.start;
      return [`${id}.o${at}`, { original: at, start: at, end, own: null }];
    });
    Object.assign(series, { start: series.start + by, end: series.end + by });
    series.occurrences = new Map(moved);
    this.touch(series);
  }

  deleteSeries(id: string): void {
    this.seriesById.delete(id);
    this.tombs.set(id, this.next());
  }

  /** "This and following": the series ends before its `at`-th occurrence, another goes on from there. */
  splitSeries(id: string, at: number, patch: Partial<GraphEvent>): string | undefined {
    const series = this.seriesById.get(id);
    const rest = [...(series?.occurrences ?? [])].slice(at);
    const [first] = rest;
    if (!series || !first) return undefined;
    this.made += 1;
    const other = `AAkALgAA-m${this.made}=`;
    for (const [one] of rest) series.occurrences.delete(one);
    const event = { ...series.event, ...patch, id: other, iCalUId: globalId(this.made) };
    const occurrences = new Map(rest.map(([, one]) => [`${other}.o${one.original}`, one]));
    const { start, end } = first[1];
    const revision = this.next();
    this.seriesById.set(other, {
      event: this.stamp(event, revision),
      start,
      end,
      revision,
      made: revision,
      occurrences,
    });
    this.touch(series);
    if (series.occurrences.size === 0) this.deleteSeries(id);
    return other;
  }

  /** Ids of all that takes place: single events and occurrences. */
  ids(): string[] {
    const all = [...this.seriesById.values()].flatMap(({ occurrences }) => [...occurrences.keys()]);
    return [...this.singles.keys(), ...all];
  }

  expireTokens(): void {
    this.epoch += 1;
  }
}
