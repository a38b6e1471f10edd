import { plainLine } from '../shared/plain-line';

/** Far over what a question may be long, so that its length can be told. */
const MOST = 2000;

/** A typed or foreign text as one line, without controls and signs that turn the direction; not cut to its limit. */
export function cleanLine(text: string): string {
  return plainLine(text, MOST);
}

/** Whether a foreign text held signs that nobody sees, other than blanks. */
export function heldUnseen(text: string): boolean {
  return text.slice(0, MOST).replace(/\s+/gu, ' ').trim() !== cleanLine(text.slice(0, MOST));
}
