import type { MarkJson } from './content';

/** A piece of a line on its way to becoming text: finished text, or a run of `*` or `_`. */
export interface Piece {
  text: string;
  marks: MarkJson[];
  isBreak: boolean;
  run: Run | null;
}
interface Run {
  char: string;
  size: number;
  opens: boolean;
  closes: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * A run of emphasis characters between two characters ('' at an edge). Unlike CommonMark 6.2,
 * punctuation beside the run doesn't matter, so that a bold quotation in mid-word survives.
 */
export function emphasisRun(text: string, before: string, after: string): Piece {
  const char = text.charAt(0);
  const inWord = char === '_';
  const opens = after !== '' && !/\s/u.test(after) && !(inWord && WORD.test(before));
  const closes = before !== '' && !/\s/u.test(before) && !(inWord && WORD.test(after));
  return { text, marks: [], isBreak: false, run: { char, size: text.length, opens, closes } };
}

function fits(opener: Run, closer: Run): boolean {
  if (opener.char !== closer.char || !opener.opens) return false;
  // CommonMark's "multiple of 3" rule keeps *a**b*** apart from **a*b***.
  if (!opener.closes && !closer.opens) return true;
  if ((opener.size + closer.size) % 3 !== 0) return true;
  return opener.size % 3 === 0 && closer.size % 3 === 0;
}

function mark(pieces: Piece[], from: number, to: number, type: 'bold' | 'italic') {
  for (const piece of pieces.slice(from, to)) {
    if (!piece.marks.some((m) => m.type === type)) piece.marks.push({ type });
  }
}

/**
 * Pairs the runs of `*` and `_` (CommonMark 6.2, "process emphasis") and marks what lies between.
 * What isn't used of a run stays in `text`, to be read literally.
 */
export function pairEmphasis(pieces: Piece[]): void {
  let openers: number[] = [];
  // Where a search of this kind has already failed, so that a long text stays linear.
  const floors = new Map<string, number>();
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const run = piece?.run;
    if (!piece || !run) continue;
    while (run.closes && piece.text !== '') {
      const kind = `${run.char}${run.opens}${run.size % 3}`;
      const found = openers.findLastIndex((index, depth) => {
        const opener = pieces[index]?.run;
        return depth >= (floors.get(kind) ?? 0) && !!opener && fits(opener, run);
      });
      const index = openers[found];
      const opener = index === undefined ? undefined : pieces[index];
      if (!opener || index === undefined) {
        floors.set(kind, openers.length);
        break;
      }
      const used = Math.min(2, opener.text.length, piece.text.length);
      mark(pieces, index + 1, at, used === 2 ? 'bold' : 'italic');
      opener.text = opener.text.slice(used);
      piece.text = piece.text.slice(used);
      openers = openers.slice(0, opener.text === '' ? found : found + 1);
      for (const [key, floor] of floors) floors.set(key, Math.min(floor, openers.length));
    }
    if (run.opens && piece.text !== '') openers.push(at);
  }
}
