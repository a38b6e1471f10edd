import type { CalendarEvent, TimeWindow } from '@/lib/calendar/event';
import type { Wording } from '@/lib/i18n/translate';
import { cut, MAX_ID } from './limits';
import { type NormalForm, normalForm, type Reading } from './normal-form';
import { type GoogleEvent, googleEventSchema, type Page } from './schemas';
import { type ReadTime, readTime } from './times';

/** An event that is new or changed; `id` is the calendar's own, one for each occurrence. */
export interface Upsert {
  id: string;
  /** The id of its series, null for an event that doesn't repeat. */
  seriesId: string | null;
  event: CalendarEvent;
}

/** What is no longer there, or no longer in the window: an event, an occurrence, or all of a series by its id. */
export interface Removal {
  id: string;
  seriesId: string | null;
  /** The occurrence's place in its series, as `recurrenceId` of the normal form. */
  originalStart: string | null;
}

/** An entry that was left out (`aside`) or mended; nothing of its content but the id. */
export interface OddEntry {
  /** '' when not even that could be read. */
  id: string;
  reason: Wording;
  aside: boolean;
}

/** What the entries of a round come to. */
export interface Collected {
  upserts: Upsert[];
  removed: Removal[];
  odd: OddEntry[];
}

const HOUR = 3_600_000;

/**
 * Whether an event overlaps the window, as timeMin (of the end) and timeMax (of the start) mean it. A date
 * is inside only if it is so in every zone of the earth: which one the calendar had must not matter.
 */
export function inside(start: ReadTime, end: ReadTime, window: TimeWindow): boolean {
  const [ahead, behind] = start.isDate ? [12 * HOUR, 14 * HOUR] : [0, 0];
  return start.at + ahead < window.to && end.at - behind > window.from;
}

type Found = { at: number } & (
  | { kind: 'upsert'; upsert: Upsert; mended: Wording['id'] | undefined }
  | { kind: 'removal'; removal: Removal }
  | { kind: 'odd'; reason: Wording['id'] }
);

/** The id of an entry of which nothing else can be read. */
function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : '';
  return typeof id === 'string' && id.length <= MAX_ID ? id : '';
}

/** Gathers the entries of a round, each id once: of two the one that was updated later, else that which came later. */
export class Collector {
  private readonly found = new Map<string, Found>();
  private readonly nameless: OddEntry[] = [];

  constructor(
    private readonly window: TimeWindow,
    private readonly showPrivate: boolean,
  ) {}

  add({ items, timeZone }: Page): void {
    const reading = { timeZone: timeZone ?? '', showPrivate: this.showPrivate };
    for (const item of items ?? []) this.take(item, reading);
  }

  private take(item: unknown, reading: Reading): void {
    const id = idOf(item);
    const parsed = googleEventSchema.safeParse(item);
    if (id === '') {
      const reason = { id: 'calendar.account.entry', params: {} } as const;
      if (this.nameless.length === 0) this.nameless.push({ id, reason, aside: true });
      return;
    }
    const found = parsed.success ? this.judge(id, parsed.data, reading) : undefined;
    const next = found ?? { kind: 'odd', at: Number.NaN, reason: 'calendar.account.entry' };
    const before = this.found.get(id);
    if (before && before.at > next.at) return;
    this.found.set(id, next);
  }

  private judge(id: string, event: GoogleEvent, reading: Reading): Found {
    const at = Date.parse(event.updated ?? '');
    const seriesId = cut(event.recurringEventId ?? '', MAX_ID) || null;
    const originalStart = readTime(event.originalStartTime, reading.timeZone)?.text ?? null;
    const removal = { id, seriesId, originalStart };
    if (event.status === 'cancelled') return { kind: 'removal', at, removal };
    const form: NormalForm = normalForm(event, reading);
    if (form.kind === 'odd') return { kind: 'odd', at, reason: form.reason };
    if (form.kind === 'no-meeting' || !inside(form.start, form.end, this.window)) {
      return { kind: 'removal', at, removal };
    }
    const upsert = { id, seriesId, event: form.event };
    return { kind: 'upsert', at, upsert, mended: form.mended };
  }

  result(): Collected {
    const all: Collected = { upserts: [], removed: [], odd: [...this.nameless] };
    for (const [id, found] of this.found) {
      if (found.kind === 'removal') all.removed.push(found.removal);
      else if (found.kind === 'upsert') all.upserts.push(found.upsert);
      const reason = found.kind === 'odd' ? found.reason : found.kind === 'upsert' && found.mended;
      if (reason)
        all.odd.push({ id, reason: { id: reason, params: {} }, aside: found.kind === 'odd' });
    }
    return all;
  }
}
