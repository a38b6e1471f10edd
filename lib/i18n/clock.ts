import { showTime } from './dates';

const MINUTE = 60_000;
const HOUR = 60;

/** "21:30" or "9:30 pm" for minutes since midnight, as the user's clock writes it (`showTime`). */
export function showClock(minutes: number): string {
  return showTime(minutes * MINUTE, 'UTC');
}

/** Hour, then minutes after a mark or at once ("2130"), "Uhr" or "h", then am or pm in any spelling. */
const TIME =
  /^(\d{1,2})(?:(?:\s*(?:[:.,h]|uhr)\s*|\s+)?(\d{2}))?\s*(?:h|uhr|[:.])?\s*(?:([ap])\.?(?:\s*m\.?)?)?$/;

/**
 * Minutes since midnight (0 to 1439) of a time as people write one: "9:30 pm", "21.30", "21h30", "2130", "9";
 * 24:00 is midnight. An hour with neither am nor pm is one of 24. Null for anything else.
 */
export function readTime(text: string): number | null {
  // Blanks around am and pm differ from browser to browser; NFKC makes them plain.
  const found = TIME.exec(text.normalize('NFKC').trim().toLowerCase());
  if (!found) return null;
  const [, hours = '', minutes = '0', half] = found;
  const hour = hourOf(Number(hours), half);
  const minute = Number(minutes);
  if (hour === null || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return (hour % 24) * HOUR + minute;
}

/** The hour of 24; null where the two contradict each other ("0 pm", "21 am"). "21:30 pm" can only mean one thing. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === 'a') return hour > 12 ? null : hour % 12;
  if (half !== 'p' || hour > 12) return hour;
  return hour === 0 ? null : (hour % 12) + 12;
}
