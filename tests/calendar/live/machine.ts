import { applyChanges, type FailedRound, type Upsert } from '@/lib/calendar/sources/live';
import type { Changes, RoundOptions } from '@/lib/calendar/sources/live/changes';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Monday. */
export const NOW = Date.UTC(2026, 2, 16, 12);

/** A machine of the user's: what it knows of a calendar, and its rounds. `Options` are those of its source. */
export class Machine<Cursor, Options extends RoundOptions<Cursor>> {
  known = new Map<string, Upsert>();
  cursor: Cursor | null = null;
  now = NOW;
  failures = 0;

  constructor(
    private readonly round: (
      options: RoundOptions<Cursor> & Partial<Options>,
    ) => Promise<Changes<Cursor> | FailedRound>,
    private readonly options: Partial<Options> = {},
  ) {}

  /** A round without its commit. */
  ask(more: Partial<Options> = {}) {
    return this.round({
      calendarId: 'primary',
      cursor: this.cursor,
      window: { from: this.now - 90 * DAY, to: this.now + 120 * DAY },
      now: this.now,
      failures: this.failures,
      random: () => 0.5,
      showPrivate: false,
      ...this.options,
      ...more,
    });
  }

  /** A round, and its commit where it brought something. */
  async sync(more: Partial<Options> = {}) {
    const outcome = await this.ask(more);
    if (outcome.kind === 'changes') {
      this.known = applyChanges(this.known, outcome);
      this.cursor = outcome.cursor;
      this.failures = 0;
    } else this.failures += 1;
    return outcome;
  }

  titles(): string[] {
    return [...this.known.values()].map(({ event }) => event.title).sort();
  }
}
