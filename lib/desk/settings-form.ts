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
