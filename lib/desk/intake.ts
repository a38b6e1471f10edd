import type { Wording } from '../shared/wording';

const CALENDAR_NAME = /\.(ics|ical|icalendar|ifb|vcs)$/i;
const CALENDAR_TYPE = /^text\/(calendar|x-vcalendar)/i;

/** Whether a file is worth opening as a calendar: by its type, else by its name's ending. */
export function isCalendarFile(file: { name: string; type: string }): boolean {
  return CALENDAR_TYPE.test(file.type) || CALENDAR_NAME.test(file.name);
}

/** Whether a file may be a copy of everything, or what a partner handed over; its reader judges by content. */
export function isCopyFile(file: { name: string; type: string }): boolean {
  return /\.(?:json|cairn)$/i.test(file.name) || file.type === 'application/json';
}

/** What to say when none of the files is a calendar; the reader judges by content once one is. */
export function refusedFiles(files: readonly { name: string; type: string }[]): Wording | null {
  const [first] = files;
  if (!first || files.some(isCalendarFile)) return null;
  return { id: 'desk.source.notcalendar', params: { name: first.name } };
}

/** Whether a pasted text is a calendar: it opens as RFC 5545 3.4 says, a byte order mark aside. */
export function isCalendarText(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR\s/i.test(text);
}

/** What a drop or a paste brought. */
export interface Brought {
  files: File[];
  text: string;
}

/** The files in a drop or a paste, or its text; a text that isn't a calendar is none of ours. */
export function broughtBy(data: Pick<DataTransfer, 'files' | 'getData'> | null): Brought {
  const files = [...(data?.files ?? [])];
  if (files.length > 0) return { files, text: '' };
  const text = data?.getData('text/plain') ?? '';
  return { files, text: isCalendarText(text) ? text : '' };
}
