/** Most entries that one round may bring, as for a file; more is no calendar of a person. */
export { MAX_BYTES, MAX_PER_FILE as MAX_ENTRIES } from '../ics/limits';

/** Most pages of one round; each may be short or empty, so entries alone bound nothing. */
export const MAX_PAGES = 1_000;
/** Most attendees kept of one event; the user's own entry and the organiser's come besides. */
export const MAX_ATTENDEES = 500;
/** Longest texts kept, in UTF-16 units. The services' own pages take no longer ones. */
export const MAX_TITLE = 1_024;
export const MAX_LOCATION = 2_048;
export const MAX_DESCRIPTION = 8_192;
export const MAX_NAME = 256;
/** Longest id (1,024 by Google's own rule) and longest uid taken for one. */
export const MAX_ID = 2_048;

/** The beginning of a text, never ending in half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  const halved = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, halved ? max - 1 : max);
}
