import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleCalendar } from '@/scripts/sample/calendar';
import type { Cairn } from './cairn';

/** Writes an iCalendar text, the sample unless told, to a file that goes away with the browser. */
export async function calendarFile(
  { folder }: Pick<Cairn, 'folder'>,
  text = sampleCalendar(Date.now()),
  name = 'calendar.ics',
): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
