import type { QuietHours } from '../shared/settings';

/** "20:00" for minutes since midnight, as a time field takes it. */
export function clockText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes since midnight of a time field's text (`HH:MM`); null for anything else. */
export function minutesOf(text: string): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** Quiet hours as typed; null where a time is missing or both are the same, which would be never or always. */
export function readQuiet(from: string, to: string): QuietHours | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start === null || end === null || start === end ? null : { from: start, to: end };
}

/** ISO weekdays in the order of a week that starts on `first`. */
export function weekFrom(first: number): number[] {
  return Array.from({ length: 7 }, (_, n) => ((first - 1 + n) % 7) + 1);
}

/** The working days with one put in or taken out, Monday first. */
export function withDay(days: readonly number[], day: number, on: boolean): number[] {
  const rest = days.filter((one) => one !== day);
  return (on ? [...rest, day] : rest).sort((a, b) => a - b);
}

/** "3.4 MB": bytes in the largest decimal unit that fits, as a number and the unit's name for Intl. */
export function sizeOf(bytes: number): { n: number; unit: 'kilobyte' | 'megabyte' | 'gigabyte' } {
  if (bytes >= 1e9) return { n: Math.round(bytes / 1e8) / 10, unit: 'gigabyte' };
  if (bytes >= 1e6) return { n: Math.round(bytes / 1e5) / 10, unit: 'megabyte' };
  return { n: Math.ceil(bytes / 1e3), unit: 'kilobyte' };
}
