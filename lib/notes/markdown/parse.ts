import type { BlockJson, ListItemJson } from './content';
import { parseInline } from './parse-inline';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const ITEM = /^( {0,3})([-*+]|(\d{1,9})([.)]))(?:([ \t]+)(.*))?$/;
const BLANK = /^[ \t]*$/;
/** Lists nested deeper are read as text, so that hostile input can't exhaust the stack. */
const MAX_DEPTH = 20;

interface Marker {
  kind: string;
  start: number;
  indent: number;
  rest: string;
}

function itemMarker(line: string): Marker | null {
  const found = RULE.test(line) ? null : ITEM.exec(line);
  if (!found) return null;
  const [, lead = '', sign = '', digits, delimiter, gap = ' ', rest = ''] = found;
  const width = rest === '' || gap.length > 4 || gap.includes('\t') ? 1 : gap.length;
  return {
    kind: digits === undefined ? sign : (delimiter ?? '.'),
    start: digits === undefined ? 1 : Number(digits),
    indent: lead.length + sign.length + width,
    rest,
  };
}

/** Whether a line ends the paragraph above it (CommonMark 5.2: only a filled item, or number 1). */
function interrupts(line: string): boolean {
  if (BLANK.test(line) || HEADING.test(line)) return true;
  const marker = itemMarker(line);
  return marker !== null && marker.rest.trim() !== '' && marker.start === 1;
}

class Reader {
  private at = 0;
  constructor(
    private readonly lines: readonly string[],
    private readonly depth: number,
  ) {}

  blocks(): BlockJson[] {
    const blocks: BlockJson[] = [];
    for (let line = this.line(); line !== undefined; line = this.line()) {
      if (BLANK.test(line)) this.at++;
      else blocks.push(this.block(line));
    }
    return blocks;
  }

  private line(): string | undefined {
    return this.lines[this.at];
  }

  private block(line: string): BlockJson {
    const heading = HEADING.exec(line);
    if (heading) {
      this.at++;
      const level = Math.min(3, heading[1]?.length ?? 1);
      return { type: 'heading', attrs: { level }, ...inlines(heading[2] ?? '') };
    }
    const marker = this.depth < MAX_DEPTH ? itemMarker(line) : null;
    return marker ? this.list(marker) : this.paragraph();
  }

  private paragraph(): BlockJson {
    const first = this.at++;
    while (!interrupts(this.line() ?? '')) this.at++;
    const lines = this.lines.slice(first, this.at).map((l) => l.replace(/^[ \t]+|[ \t]+$/g, ''));
    return { type: 'paragraph', ...inlines(lines.join('\n')) };
  }

  private list(first: Marker): BlockJson {
    const content: ListItemJson[] = [];
    for (let next: Marker | null = first; next?.kind === first.kind; next = this.marker()) {
      content.push(this.item(next));
    }
    if (/[-*+]/.test(first.kind)) return { type: 'bulletList', content };
    return { type: 'orderedList', attrs: { start: first.start }, content };
  }

  /** The marker of the next item, past blank lines; the place is kept when there is none. */
  private marker(): Marker | null {
    let at = this.at;
    while (at < this.lines.length && BLANK.test(this.lines[at] ?? '')) at++;
    const marker = itemMarker(this.lines[at] ?? '');
    if (marker) this.at = at;
    return marker;
  }

  private item(marker: Marker): ListItemJson {
    const inside = [marker.rest];
    this.at++;
    for (let line = this.line(); line !== undefined; line = this.line()) {
      const belongs = BLANK.test(line) || BLANK.test(line.slice(0, marker.indent));
      if (!belongs) break;
      inside.push(line.slice(marker.indent));
      this.at++;
    }
    const content = new Reader(inside, this.depth + 1).blocks();
    if (content[0]?.type !== 'paragraph') content.unshift({ type: 'paragraph' });
    return { type: 'listItem', content };
  }
}

function inlines(text: string) {
  const content = parseInline(text);
  return content.length ? { content } : {};
}

/**
 * Reads a note's Markdown: paragraphs, headings, bullet and numbered lists of CommonMark, with what
 * `parseInline` knows inside. Anything else stays as literal text; nothing is ever read as HTML.
 */
export function parseMarkdown(markdown: string): BlockJson[] {
  return new Reader(markdown.split(/\r\n?|[\n\u2028\u2029]/), 0).blocks();
}
