/** A question stays one short line: at most so many characters. */
export const LETTERS = 140;
/** A pack's name, in characters. */
export const NAME = 60;
/** So many questions one pack holds. */
export const PER_PACK = 300;
/** So many questions of their own a user keeps: the picker looks at all of them. */
export const ALL = 1000;
/** No pack within the limits makes a larger file (bytes): what is larger is not read at all. */
export const FILE_BYTES = 512 * 1024;

/** How long a text is as its reader counts: in characters, an emoji of several code points aside. */
export function lettersOf(text: string): number {
  return [...text].length;
}
