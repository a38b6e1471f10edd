import type { calendar_v3 } from '@googleapis/calendar';

export type GoogleEvent = calendar_v3.Schema$Event;
type Time = calendar_v3.Schema$EventDateTime;

/** What a script says of an event; id, uid, etag and status are given to it. */
export type Draft = Omit<GoogleEvent, 'id' | 'start' | 'end'> & { start: Time; end: Time };

interface Entry {
  event: GoogleEvent;
  /** The calendar's revision at its last change. */
  revision: number;
}

const EPOCH = Date.UTC(2026, 0, 1);

/** `20260302T090000Z` or `20260302`, as Google ends the id of an occurrence. */
function suffix({ date, dateTime }: Time): string {
  if (date) return date.replaceAll('-', '');
  return new Date(dateTime ?? '').toISOString().replace(/[-:]|\.\d+/g, '');
}

function shifted(time: Time, by: number): Time {
  if (time.date) {
    const at = Date.parse(`${time.date}T00:00:00Z`) + by;
    return { date: new Date(at).toISOString().slice(0, 10) };
  }
  return { ...time, dateTime: new Date(Date.parse(time.dateTime ?? '') + by).toISOString() };
}

/** All that a deleted event still tells, the least that Google promises. */
function stub({ id, recurringEventId, originalStartTime }: GoogleEvent): GoogleEvent {
  const place = recurringEventId ? { recurringEventId, originalStartTime } : {};
  return { kind: 'calendar#event', id, status: 'cancelled', ...place };
}

/**
 * A calendar under a script: events with ids, uids, ETags and revisions as Google gives them. Series are lists of
 * occurrences, as `singleEvents=true` shows them; rules (RRULE) it doesn't know.
 */
export class ScriptedCalendar {
  readonly entries = new Map<string, Entry>();
  revision = 0;
  /** Sync tokens of an earlier epoch are no longer valid. */
  epoch = 1;

  constructor(
    readonly id = 'primary',
    readonly timeZone = 'Etc/UTC',
    /** How many ids were given before: two calendars must not give the same. */
    private made = 0,
  ) {}

  private write(event: GoogleEvent): void {
    this.revision += 1;
    const etag = `"${this.revision}"`;
    const updated = new Date(EPOCH + this.revision * 1000).toISOString();
    const told = event.status === 'cancelled' ? {} : { updated };
    this.entries.set(event.id ?? '', {
      event: { kind: 'calendar#event', ...event, etag, ...told },
      revision: this.revision,
    });
  }

  private newId(): string {
    this.made += 1;
    return `evt${String(this.made).padStart(5, '0')}`;
  }

  private get(id: string): GoogleEvent {
    const entry = this.entries.get(id);
    if (!entry) throw new Error(`No event ${id} in this calendar`);
    return entry.event;
  }

  /** A single event; its id. */
  add(draft: Draft): string {
    const id = this.newId();
    this.write({ status: 'confirmed', iCalUID: `${id}@google.com`, ...draft, id });
    return id;
  }

  /** A series of `count` occurrences, `every` ms apart; its id. */
  addSeries(draft: Draft, count: number, every: number): string {
    const id = this.newId();
    for (let n = 0; n < count; n++) {
      const start = shifted(draft.start, n * every);
      this.write({
        status: 'confirmed',
        iCalUID: `${id}@google.com`,
        ...draft,
        id: `${id}_${suffix(start)}`,
        recurringEventId: id,
        originalStartTime: start,
        start,
        end: shifted(draft.end, n * every),
      });
    }
    return id;
  }

  /** Changes an event or one occurrence. */
  change(id: string, patch: Partial<GoogleEvent>): void {
    this.write({ ...this.get(id), ...patch, id });
  }

  /** Moves an event or one occurrence by some ms; its original start stays. */
  move(id: string, by: number): void {
    const { start = {}, end = {} } = this.get(id);
    this.change(id, { start: shifted(start, by), end: shifted(end, by) });
  }

  cancel(id: string): void {
    this.write(stub(this.get(id)));
  }

  /** The occurrences of a series that still take place, in order. */
  occurrences(seriesId: string): GoogleEvent[] {
    return this.live().filter((event) => event.recurringEventId === seriesId);
  }

  /** Changes a series: each of its occurrences counts as changed. */
  changeSeries(seriesId: string, patch: Partial<GoogleEvent>): void {
    for (const { id } of this.occurrences(seriesId)) this.change(id ?? '', patch);
  }

  /** Moves a whole series: the old occurrences are cancelled, others come in their place under ids of their own. */
  moveSeries(seriesId: string, by: number): void {
    for (const event of this.occurrences(seriesId)) {
      const { start = {}, end = {} } = event;
      this.cancel(event.id ?? '');
      const moved = shifted(start, by);
      const id = `${seriesId}_${suffix(moved)}`;
      this.write({ ...event, id, start: moved, originalStartTime: moved, end: shifted(end, by) });
    }
  }

  /** Deletes a series: told by a stub for each occurrence, or by one of the series alone. */
  deleteSeries(seriesId: string, told: 'by occurrence' | 'by series'): void {
    const ids = this.occurrences(seriesId).map(({ id }) => id ?? '');
    if (told === 'by occurrence') for (const id of ids) this.cancel(id);
    else {
      for (const id of ids) this.entries.delete(id);
      this.write(stub({ id: seriesId }));
    }
  }

  /** "This and following": occurrences from the `at`-th on end here and go on as a series of their own. */
  splitSeries(seriesId: string, at: number, patch: Partial<GoogleEvent>): string {
    const id = this.newId();
    for (const event of this.occurrences(seriesId).slice(at)) {
      this.cancel(event.id ?? '');
      const { start = {} } = event;
      const own = { id: `${id}_${suffix(start)}`, recurringEventId: id, originalStartTime: start };
      this.write({ ...event, ...patch, ...own, iCalUID: `${id}@google.com` });
    }
    return id;
  }

  live(): GoogleEvent[] {
    return [...this.entries.values()]
      .map(({ event }) => event)
      .filter(({ status }) => status !== 'cancelled');
  }

  /** Everything that changed after a revision, deleted ones as stubs. */
  changedSince(revision: number): GoogleEvent[] {
    return [...this.entries.values()]
      .filter((entry) => entry.revision > revision)
      .map(({ event }) => event);
  }

  /** Makes every sync token given so far worthless. */
  expireTokens(): void {
    this.epoch += 1;
  }
}
