/** Direction marks and isolates, zero-width signs. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/**
 * Joiners anywhere but where writing needs them: within an emoji, and between letters of scripts that shape by them
 * (Arabic, Devanagari and others). Latin does without: there they only make two same words differ.
 */
const JOINERS =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|(?!\p{Script=Latin})(?:\p{L}|\p{M}))(?:\u200c|\u200d)|(?:\u200c|\u200d)(?!\p{Extended_Pictographic}|(?!\p{Script=Latin})(?:\p{L}|\p{M}))/gu;
const CONTROLS = /[\p{Cc}\p{Cs}\p{Co}]/gu;

/**
 * A text from somebody's page as one line that can be stored and shown: without controls and signs that turn the
 * direction, single blanks, at most `most` UTF-16 units, no character cut in two.
 */
export function plainLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(UNSEEN, '')
    .replace(JOINERS, '')
    .replace(CONTROLS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return line
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/u, '')
    .trim();
}
