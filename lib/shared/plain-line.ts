/** Direction marks and isolates, zero-width signs, and controls but for the ends of lines. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const CONTROLS = /[\p{Cc}\p{Cs}\p{Co}]/gu;

/**
 * A text from somebody's page as one line that can be stored and shown: without controls and signs that turn the
 * direction, single blanks, at most `most` UTF-16 units, no character cut in two.
 */
export function plainLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(UNSEEN, '')
    .replace(CONTROLS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return line
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/u, '')
    .trim();
}
