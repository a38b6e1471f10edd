import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarEventSchema } from '@/lib/calendar/event';
import { CalendarReadError, readCalendar } from '@/lib/calendar/sources/ics';

/** Calendar files of other programs, which are not part of this repository. */
const folder = join(import.meta.dirname, '../../../shared/corpus/ics');
const present = existsSync(folder);
if (!present) console.warn('skipped: ../shared/corpus/ics is not there');

const window = { from: Date.UTC(1995, 0, 1), to: Date.UTC(2030, 0, 1) };

function files(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ics|vcs)$/.test(name),
  );
}

/** A copy with CRLF, made on bytes so that no encoding is touched. */
function withCrlf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
}

function outcome(bytes: Uint8Array): unknown {
  try {
    return readCalendar(bytes, { window, localZone: 'UTC' });
  } catch (error) {
    if (error instanceof CalendarReadError) return error.code;
    throw error;
  }
}

describe.skipIf(!present)('calendars of other programs', () => {
  it('are read alike with LF and CRLF, in bounded time, in the right shape', () => {
    for (const name of present ? files() : []) {
      const bytes = readFileSync(join(folder, name));
      const began = process.cpuUsage();
      const result = outcome(bytes);
      const { user } = process.cpuUsage(began);
      expect(user / 1000, name).toBeLessThan(2000);
      expect(outcome(withCrlf(bytes)), name).toEqual(result);
      if (typeof result !== 'object' || result === null || !('events' in result)) continue;
      const [first] = result.events as unknown[];
      if (first) expect(calendarEventSchema.safeParse(first).success, name).toBe(true);
    }
  }, 120_000);
});
