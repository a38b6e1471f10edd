/** Names that Windows keeps for devices, whatever their ending. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Signs that no file's name may hold somewhere, what nobody sees, and what turns the direction of reading. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** Bytes of UTF-8: a path of two such names and an ending is within every system's limits. */
const LONGEST = 100;

function cut(text: string): string {
  let out = '';
  let bytes = 0;
  for (const sign of text) {
    bytes += new TextEncoder().encode(sign).length;
    if (bytes > LONGEST) break;
    out += sign;
  }
  return out;
}

/** A name for a file or folder that every system takes, close to `text`; `fallback` where nothing is left of it. */
export function safeName(text: string, fallback: string): string {
  const plain = text.normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ');
  const name = cut(plain.trim()).replace(/^[.\s]+|[.\s]+$/g, '');
  if (name === '') return fallback;
  return DEVICE.test(name) ? `${name}_` : name;
}

/** Gives each name once, whatever its capitals: one that was given gets a number. */
export function giveOnce(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let own = name;
    for (let n = 2; given.has(own.toLowerCase()); n++) own = `${name} (${n})`;
    given.add(own.toLowerCase());
    return own;
  };
}
