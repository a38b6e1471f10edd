import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CalendarEvent } from '@/lib/calendar/event';
import { CalendarReadError, readCalendar } from '@/lib/calendar/sources/ics';
import { speakEnglish } from '@/lib/i18n/english';
import { word } from '@/lib/i18n/translate';

speakEnglish();

/** `npm run -s events -- FILE.ics --from ISO --to ISO`: one JSON occurrence a line. */

const DAY = 86_400_000;

class UsageError extends Error {}

/** A date (midnight in the machine's zone) or an instant, to UTC ms. */
function toInstant(text: string, name: string): number {
  const dateOnly = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (dateOnly) {
    const [year, month, day] = dateOnly.slice(1).map(Number) as [number, number, number];
    const date = new Date(year, month - 1, day);
    if (date.getMonth() === month - 1 && date.getDate() === day) return date.getTime();
  } else if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text))) {
    return Date.parse(text);
  }
  throw new UsageError(`--${name} is no date or instant: ${text}`);
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { from: { type: 'string' }, to: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function load(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`cannot read the file ${file}`);
  }
}

function line(event: CalendarEvent): string {
  const { uid, start, end, allDay, title, status, attendees, location, joinUrl, recurrenceId } =
    event;
  return JSON.stringify({
    ...{ uid, start, end, allDay, title, status, attendees, location, joinUrl, recurrenceId },
  });
}

function run(): void {
  const { values, positionals } = parse();
  const [file] = positionals;
  if (!file || positionals.length > 1) {
    throw new UsageError('usage: npm run -s events -- FILE.ics [--from ISO] [--to ISO]');
  }
  const from = values.from ? toInstant(values.from, 'from') : Date.now() - 90 * DAY;
  const to = values.to ? toInstant(values.to, 'to') : Date.now() + 120 * DAY;
  if (from >= to) throw new UsageError('--from must be before --to');
  const { events, problems } = readCalendar(load(file), { window: { from, to } });
  process.stdout.write(events.map((event) => `${line(event)}\n`).join(''));
  for (const problem of problems) console.error(`line ${problem.line}: ${word(problem.reason)}`);
}

try {
  run();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CalendarReadError)) throw error;
  console.error(`events: ${error.message}`);
  process.exitCode = 2;
}
