/** Cuts a text to `most` characters at the end of a word where there is one, and says so by "…". */
export function shorten(text: string, most: number): string {
  const letters = [...text.trim()];
  if (letters.length <= most) return letters.join('');
  const start = letters.slice(0, most).join('');
  const words = start.replace(/\s+\S*$/u, '');
  return `${words.length > most / 2 ? words : start}…`;
}
