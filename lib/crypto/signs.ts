/** The least a passphrase must hold, in signs as people count them. */
export const PASSPHRASE_SIGNS = 12;

/** How many signs a passphrase has, as people count them. */
export function signsOf(passphrase: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(passphrase)].length;
}
