/** One VEVENT of the sample; instants are UTC ms. */
export interface SampleEvent {
  uid: string;
  title: string;
  start: number;
  minutes: number;
  description?: string;
  location?: string;
  /** RRULE's value (RFC 5545 3.3.10). */
  rule?: string;
  /** Names; the first organises. Each gets an address at example.org. */
  people?: readonly string[];
  allDay?: boolean;
}

const MINUTE = 60_000;

/** DATE-TIME in UTC, RFC 5545 3.3.5 form 2. */
function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** TEXT, RFC 5545 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** Folds a content line at 75 octets, RFC 5545 3.1, between characters. */
function fold(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 74) {
      lines.push('');
      octets = 0;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n ');
}

/** The address the sample gives a person. */
export function addressOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/[^\p{Letter} ]/gu, '');
  return `${plain.toLowerCase().trim().replaceAll(/ +/g, '.')}@example.org`;
}

function times({ start, minutes, allDay }: SampleEvent): string[] {
  const date = (instant: number) => utc(instant).slice(0, 8);
  if (allDay)
    return [
      `DTSTART;VALUE=DATE:${date(start)}`,
      `DTEND;VALUE=DATE:${date(start + minutes * MINUTE)}`,
    ];
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(start + minutes * MINUTE)}`];
}

/** A parameter value in quotes, RFC 5545 3.2; a quote itself as RFC 6868 writes it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', "^'")}"`;
}

function people(names: readonly string[]): string[] {
  const [host] = names;
  if (host === undefined) return [];
  const attendees = names.map(
    (name) =>
      `ATTENDEE;CN=${quoted(name)};PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:${addressOf(name)}`,
  );
  return [`ORGANIZER;CN=${quoted(host)}:mailto:${addressOf(host)}`, ...attendees];
}

function event(sample: SampleEvent, stamp: number): string[] {
  const optional = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name}:${value}`];
  return [
    'BEGIN:VEVENT',
    `UID:${sample.uid}@sample.example.org`,
    `DTSTAMP:${utc(stamp)}`,
    ...times(sample),
    ...optional('RRULE', sample.rule),
    `SUMMARY:${escapeText(sample.title)}`,
    ...optional('DESCRIPTION', sample.description && escapeText(sample.description)),
    ...optional('LOCATION', sample.location && escapeText(sample.location)),
    ...people(sample.people ?? []),
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ];
}

/** Writes events as an iCalendar file (RFC 5545); `stamp` is its DTSTAMP, UTC ms. */
export function toIcs(events: readonly SampleEvent[], stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cairn//Sample calendar//EN',
    'X-WR-CALNAME:Sample calendar',
    ...events.flatMap((sample) => event(sample, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
