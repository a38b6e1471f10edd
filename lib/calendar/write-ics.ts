/** What a calendar needs of a new event; instants in UTC ms. */
export interface NewEvent {
  uid: string;
  title: string;
  start: number;
  end: number;
}

const MOST_OCTETS = 75;

/** RFC 5545 3.3.11: backslash, comma, semicolon and line breaks are escaped, other controls left out. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** RFC 5545 3.3.5, form 2: an instant in UTC. */
function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545 3.1: lines of at most 75 octets; the next begins with a space. No character is cut in two. */
function folded(line: string): string {
  const size = (part: string) => new TextEncoder().encode(part).length;
  const lines = [''];
  for (const letter of line) {
    const last = lines.at(-1) ?? '';
    if (size(last + letter) > MOST_OCTETS) lines.push(` ${letter}`);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.join('\r\n');
}

/** A calendar of these lines, folded. */
function calendarOf(lines: readonly string[]): string {
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Cairn//EN', ...lines, 'END:VCALENDAR'];
  return `${all.map(folded).join('\r\n')}\r\n`;
}

/** Something to be done by a day. */
export interface Todo {
  uid: string;
  title: string;
  /** Local date, `YYYY-MM-DD`. */
  due: string;
  /** UTC ms; null while it is open. */
  doneAt: number | null;
  /** UTC ms. */
  createdAt: number;
  updatedAt: number;
}

/** What is to be done, as a file that calendars and lists of tasks read (RFC 5545 3.6.2). `now` (UTC ms) is its stamp. */
export function writeTodos(todos: readonly Todo[], now: number): string {
  const lines = todos.flatMap(({ uid, title, due, doneAt, createdAt, updatedAt }) => [
    'BEGIN:VTODO',
    `UID:${text(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `CREATED:${utc(createdAt)}`,
    `LAST-MODIFIED:${utc(updatedAt)}`,
    `SUMMARY:${text(title)}`,
    `DUE;VALUE=DATE:${due.replaceAll('-', '')}`,
    ...(doneAt === null
      ? ['STATUS:NEEDS-ACTION']
      : ['STATUS:COMPLETED', `COMPLETED:${utc(doneAt)}`]),
    'END:VTODO',
  ]);
  return calendarOf(lines);
}

/** A day on which something is due. */
export interface DueDay {
  uid: string;
  title: string;
  /** Local date, `YYYY-MM-DD`. */
  day: string;
  /** What stands under the title. */
  about: string;
}

/**
 * Days on which something is due as events of a whole day that block no time (RFC 5545 3.6.1, 3.8.2.7): of tasks the
 * large calendars take no notice in a file. `now` (UTC ms) is its stamp.
 */
export function writeDays(days: readonly DueDay[], now: number): string {
  const lines = days.flatMap(({ uid, title, day, about }) => [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text(about)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return calendarOf(lines);
}

/** One event as a calendar file, for the user to put into their calendar. `now` (UTC ms) is its stamp. */
export function writeIcs({ uid, title, start, end }: NewEvent, now: number): string {
  return calendarOf([
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${text(title)}`,
    'END:VEVENT',
  ]);
}
