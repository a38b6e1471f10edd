import type { InlineJson, MarkJson, TextJson } from './content';
import { printHref, safeHref } from './link';

const RANK = { link: 0, bold: 1, italic: 2 } as const;

const has = (inline: InlineJson | undefined, type: string) =>
  inline?.type === 'text' && !!inline.marks?.some((mark) => mark.type === type);

/** Text nodes cut so that each is all white space or begins and ends without it. */
function cutSpace(inline: InlineJson): InlineJson[] {
  if (inline.type !== 'text' || !inline.marks?.length) return [inline];
  const { text } = inline;
  const core = text.trim();
  const start = text.length - text.trimStart().length;
  const [lead, tail] = [text.slice(0, start), text.slice(start + core.length)];
  return [lead, core, tail]
    .filter((part) => part !== '')
    .map((part) => ({ ...inline, text: part }));
}

/** Takes a mark from the white space and breaks at either end of each stretch that carries it. */
function bare(inlines: readonly InlineJson[], type: 'bold' | 'italic'): InlineJson[] {
  const solid = (inline: InlineJson | undefined) =>
    inline?.type === 'text' && /\S/u.test(inline.text);
  // Whether a solid carrier comes before any other inline, looking forward or back from each place.
  const reaches = (order: readonly InlineJson[]) => {
    let near = false;
    return order.map((inline) => {
      near = has(inline, type) && (near || solid(inline));
      return near;
    });
  };
  const before = reaches(inlines);
  const after = reaches(inlines.toReversed()).toReversed();
  return inlines.map((inline, at) =>
    inline.type === 'text' && has(inline, type) && !(before[at] && after[at])
      ? { ...inline, marks: inline.marks?.filter((mark) => mark.type !== type) ?? [] }
      : inline,
  );
}

function key(marks: readonly MarkJson[]): string {
  return marks.map((mark) => `${mark.type} ${mark.attrs?.href ?? ''}`).join('\n');
}

function joined(inlines: readonly InlineJson[]): InlineJson[] {
  const out: InlineJson[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.type !== 'text') out.push({ type: 'hardBreak' });
    else if (last?.type === 'text' && key(last.marks ?? []) === key(inline.marks ?? [])) {
      out[out.length - 1] = { ...last, text: last.text + inline.text };
    } else out.push(inline);
  }
  return out;
}

function cleanMark({ type, attrs }: MarkJson): MarkJson[] {
  if (type !== 'link') return [{ type }];
  const href = safeHref(attrs?.href ?? '');
  return href === null ? [] : [{ type, attrs: { href: printHref(href) } }];
}

function clean({ text, marks = [] }: TextJson): TextJson {
  const kept = marks.flatMap(cleanMark).toSorted((a, b) => RANK[a.type] - RANK[b.type]);
  const flat = text.replace(/[\r\n\u2028\u2029]+/g, ' ');
  return kept.length ? { type: 'text', text: flat, marks: kept } : { type: 'text', text: flat };
}

function edge(inlines: InlineJson[], first: boolean): InlineJson[] {
  const trim = first ? /^[ \t]+/ : /[ \t]+$/;
  return inlines.map((inline, at) => {
    const beside = inlines[first ? at - 1 : at + 1];
    if (inline.type !== 'text' || beside?.type === 'text') return inline;
    return { ...inline, text: inline.text.replace(trim, '') };
  });
}

function lineEdges(inlines: InlineJson[]): InlineJson[] {
  let before: InlineJson[] = [];
  let after = inlines;
  // Each cut may empty a text, or bring white space or a break to the edge.
  while (JSON.stringify(before) !== JSON.stringify(after)) {
    before = after;
    after = edge(edge(before, true), false).filter((i) => i.type !== 'text' || i.text !== '');
    while (after.at(-1)?.type === 'hardBreak') after.pop();
  }
  return after;
}

/**
 * The form of a paragraph's inside that Markdown can hold: no spaces at a line's edges, no bold or
 * italic on outer white space, no break at the end, neighbours with equal marks joined.
 */
export function tidyInline(inlines: readonly InlineJson[]): InlineJson[] {
  const cleaned = inlines.map((inline) => (inline.type === 'text' ? clean(inline) : inline));
  const cut = lineEdges(joined(cleaned)).flatMap(cutSpace);
  return joined(
    bare(bare(cut, 'bold'), 'italic').map((inline) =>
      inline.type === 'text' ? clean(inline) : inline,
    ),
  );
}
