import type { InlineJson, MarkJson } from './content';
import { emphasisRun, type Piece, pairEmphasis } from './emphasis';
import { safeHref } from './link';

const ESCAPED = /^\\[!-/:-@[-`{-~]/;
/** Where a link's `(address)` follows: no white space and no unescaped bracket inside. */
const ADDRESS = /\(<?((?:[^\s\\()<>]|\\[!-/:-@[-`{-~])*)>?\)/y;

/** The place of the `]` that closes each `[`, found in one pass. */
function pairBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[') open.push(at);
    else if (char === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}

interface LinkFound {
  label: string;
  href: string;
  end: number;
}

function linkAt(text: string, at: number, pairs: Map<number, number>): LinkFound | null {
  const close = pairs.get(at);
  if (close === undefined || close === at + 1 || text[close + 1] !== '(') return null;
  ADDRESS.lastIndex = close + 1;
  const address = ADDRESS.exec(text);
  if (!address) return null;
  const href = safeHref((address[1] ?? '').replace(/\\(.)/g, '$1'));
  if (href === null) return null;
  return { label: text.slice(at + 1, close), href, end: close + 1 + address[0].length };
}

const plain = (text: string): Piece => ({ text, marks: [], isBreak: false, run: null });
const lineBreak = (): Piece => ({ ...plain(''), isBreak: true });

function linkPieces(link: LinkFound): Piece[] {
  const mark: MarkJson = { type: 'link', attrs: { href: link.href } };
  const pieces = cut(link.label, false);
  for (const piece of pieces) if (!piece.isBreak) piece.marks.push(mark);
  return pieces.map((piece) => ({ ...piece, run: null }));
}

function cut(text: string, links: boolean): Piece[] {
  const pieces: Piece[] = [];
  const pairs = links ? pairBrackets(text) : new Map<number, number>();
  const special = /[\\*_[\n]/g;
  let at = 0;
  const literal = (until: number) => {
    if (until > at) pieces.push(plain(text.slice(at, until)));
    at = until;
  };
  for (let hit = special.exec(text); hit; hit = special.exec(text)) {
    const start = hit.index;
    const char = hit[0];
    const link = char === '[' ? linkAt(text, start, pairs) : null;
    const run = char === '*' || char === '_' ? runOf(text, start) : '';
    literal(start);
    if (link) {
      pieces.push(...linkPieces(link));
      at = link.end;
    } else if (run) {
      at = start + run.length;
      pieces.push(emphasisRun(run, charBefore(text, start), charAt(text, at)));
    } else if (char === '\n' || text.startsWith('\\\n', start)) {
      pieces.push(lineBreak());
      at = start + (char === '\n' ? 1 : 2);
    } else if (ESCAPED.test(text.slice(start, start + 2))) {
      pieces.push(plain(text.charAt(start + 1)));
      at = start + 2;
    } else literal(start + 1);
    special.lastIndex = at;
  }
  literal(text.length);
  pairEmphasis(pieces);
  return pieces;
}

function charAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** The character (code point) that ends before `at`. */
function charBefore(text: string, at: number): string {
  const pair = at > 1 ? charAt(text, at - 2) : '';
  return pair.length === 2 ? pair : (text[at - 1] ?? '');
}

function runOf(text: string, start: number): string {
  let end = start + 1;
  while (text[end] === text[start]) end++;
  return text.slice(start, end);
}

/**
 * Reads the inside of a Markdown paragraph: bold, italic, links to http, https and mailto, backslash
 * escapes; each new line is a line break, as the writer saw it. Everything else, raw HTML and
 * entities included, is text. Never throws.
 */
export function parseInline(text: string): InlineJson[] {
  return merge(cut(text, true));
}

const ORDER = ['link', 'bold', 'italic'];
const rank = (mark: MarkJson) => ORDER.indexOf(mark.type);
const keyOf = (marks: readonly MarkJson[]) =>
  marks.map((m) => `${m.type} ${m.attrs?.href ?? ''}`).join('\n');

function merge(pieces: readonly Piece[]): InlineJson[] {
  const inlines: InlineJson[] = [];
  let lastKey: string | null = null;
  for (const piece of pieces) {
    if (piece.isBreak) {
      inlines.push({ type: 'hardBreak' });
      lastKey = null;
    } else if (piece.text !== '') {
      const marks = piece.marks.toSorted((a, b) => rank(a) - rank(b));
      const last = inlines.at(-1);
      const key = keyOf(marks);
      if (last?.type === 'text' && key === lastKey) last.text += piece.text;
      else
        inlines.push(marks.length ? { type: 'text', text: piece.text, marks } : plainText(piece));
      lastKey = key;
    }
  }
  return inlines;
}

function plainText({ text }: Piece): InlineJson {
  return { type: 'text', text };
}
