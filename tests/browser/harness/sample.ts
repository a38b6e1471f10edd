import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sampleCalendar } from '@/scripts/sample/calendar';

/** Writes an iCalendar text to a file that goes away with the test. */
export async function calendarFile(text = sampleCalendar(Date.now())): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-ics-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'calendar.ics');
  await writeFile(path, text);
  return path;
}
