import { readFileSync } from 'node:fs';
import { detect } from '../lib/detection/detect';
import { type DetectionInput, emptyContext } from '../lib/detection/input';
import { fromRow } from '../lib/detection/row';
import { speakEnglish } from '../lib/i18n/english';
import { word } from '../lib/i18n/translate';
import { DAY } from '../lib/shared/time';

speakEnglish();

const YEAR = 365 * DAY;

/** An event of a table, or the line that isn't one. */
type Line = { event: DetectionInput } | { problem: string };

function readLine(line: string): Line {
  try {
    return { event: fromRow(JSON.parse(line)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function readTable(text: string): DetectionInput[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const result = readLine(line);
    if ('event' in result) return [result.event];
    process.stderr.write(`Line ${index + 1} is left out: ${result.problem}\n`);
    return [];
  });
}

/** One event per series, over five years back and two ahead. */
async function readIcs(bytes: Uint8Array): Promise<DetectionInput[]> {
  const { readCalendar } = await import('../lib/calendar/sources/ics');
  const now = Date.now();
  const window = { from: now - 5 * YEAR, to: now + 2 * YEAR };
  const { events, problems } = readCalendar(bytes, { window });
  if (problems.length > 0) {
    process.stderr.write(`Left out, as they could not be read: ${problems.length}\n`);
  }
  const series = new Map<string, DetectionInput>();
  for (const event of events) if (!series.has(event.uid)) series.set(event.uid, event);
  return [...series.values()];
}

function print(event: DetectionInput): void {
  const { verdict, confidence, reasons } = detect(event, emptyContext);
  const row = {
    title: event.title,
    verdict,
    confidence,
    reasons: reasons.map((one) => word(one)),
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** Prints one JSON line per event of a .jsonl or .ics file; exit code 2 when nothing could be read. */
async function main(file: string | undefined): Promise<number> {
  if (!file) {
    process.stderr.write('Usage: npm run -s detect -- FILE (.jsonl or .ics)\n');
    return 2;
  }
  try {
    const bytes = readFileSync(file);
    const isIcs = /\.ics$/i.test(file) || bytes.subarray(0, 200).includes('BEGIN:VCALENDAR');
    const events = isIcs ? await readIcs(bytes) : readTable(bytes.toString('utf8'));
    for (const event of events) print(event);
    return events.length > 0 || bytes.toString('utf8').trim() === '' || isIcs ? 0 : 2;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${file} could not be read: ${message.split('\n')[0]}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv[2]);
