import { manner } from './manner';

/** A number with its language's separators: "1,024". */
export function showNumber(value: number): string {
  return new Intl.NumberFormat(manner().tag).format(value);
}

/** "60%" for 60, as the language writes it. */
export function showPercent(percent: number): string {
  return new Intl.NumberFormat(manner().tag, { style: 'percent' }).format(percent / 100);
}

/** "Priya, Tom and Ada", as the language lists things. */
export function showList(parts: readonly string[]): string {
  return new Intl.ListFormat(manner().tag, { type: 'conjunction' }).format(parts);
}
