/** What is read alike is the same: letters that Crockford's base 32 leaves out, blanks and dashes. */
const plain = (text: string) =>
  text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0');

/** Whether the user has the code at hand: what they typed is its last group, or all of it. */
export function endsLike(code: string, typed: string): boolean {
  const last = code.split(/[\s-]+/).at(-1) ?? '';
  return plain(last) === plain(typed) || plain(code) === plain(typed);
}
