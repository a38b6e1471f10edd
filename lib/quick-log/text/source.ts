/** Lines are read up to this many UTF-16 units; more than that is not one action. */
export const MAX_LINE = 2000;

/** A line made regular for reading, with the way back to the offsets of the original. */
export interface Source {
  /** NFC, straight apostrophes, no control characters, at most MAX_LINE units. */
  text: string;
  /** For each unit of `text`, and one past its end, the offset in the original line. */
  at: readonly number[];
  truncated: boolean;
}

/** Direction overrides and isolates (Unicode UAX 9): they can make a line show what it does not say. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const SPACE = /^[\s\p{Cc}\p{Zs}\u2028\u2029]$/u;

function regular(cluster: string): string {
  if (SPACE.test(cluster)) return ' ';
  if (cluster === '’' || cluster === '‘' || cluster === 'ʼ') return "'";
  return cluster.replace(BIDI, '').normalize('NFC');
}

function cutAt(line: string): string {
  if (line.length <= MAX_LINE) return line;
  const last = line.charCodeAt(MAX_LINE - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return line.slice(0, splitsPair ? MAX_LINE - 1 : MAX_LINE);
}

/** Reads a line of any length and content into a `Source`. Never throws. */
export function readSource(line: string): Source {
  const head = cutAt(line);
  const at: number[] = [];
  let text = '';
  for (const match of head.matchAll(CLUSTER)) {
    const piece = regular(match[0]);
    const same = piece.length === match[0].length;
    for (let i = 0; i < piece.length; i += 1) at.push(match.index + (same ? i : 0));
    text += piece;
  }
  at.push(head.length);
  return { text, at, truncated: head.length < line.length };
}

/**
 * Carries a range of `source.text` back to the original line. A range that begins or ends inside a
 * composed letter takes the whole letter.
 */
export function toOriginal(source: Source, start: number, end: number): [number, number] {
  const from = source.at[start] ?? 0;
  let until = end;
  while (until < source.text.length && source.at[until] === source.at[until - 1]) until += 1;
  return [from, source.at[until] ?? source.at[source.at.length - 1] ?? 0];
}
