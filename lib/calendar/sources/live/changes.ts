import type { CalendarEvent, TimeWindow } from '@/lib/calendar/event';
import type { Wording } from '@/lib/i18n/translate';
import type { Patience } from './trouble';

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

/** What changed since the cursor, or everything there is (`full`). */
export interface Changes<Cursor> extends Collected {
  kind: 'changes';
  full: boolean;
  /** To be stored together with the changes; null where the server gave none, then the next round is full. */
  cursor: Cursor | null;
}

/** What a round is told, whichever the service. */
export interface RoundOptions<Cursor> extends Patience {
  /** An id of the list of calendars, or the word for the main one: `primary`. */
  calendarId: string;
  /** Where the last round ended; null for the first. */
  cursor: Cursor | null;
  /** What a full round asks for. */
  window: TimeWindow;
  /** Private events with place and description too, or with their title only. */
  showPrivate: boolean;
  signal?: AbortSignal | undefined;
  /** Called after each page; how many there are in all isn't known. */
  onProgress?: ((done: { pages: number; entries: number }) => void) | undefined;
}
