import type { InlineJson, MarkJson, TextJson } from './content';
import { printHref } from './link';
import { parseInline } from './parse-inline';
import { tidyInline } from './tidy-inline';

const DELIMITERS = { bold: '**', italic: '*', link: '' } as const;

function escapeText(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\\*[\]`]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

function same(a: MarkJson, b: MarkJson): boolean {
  return a.type === b.type && a.attrs?.href === b.attrs?.href;
}

function carries(inline: InlineJson | undefined, mark: MarkJson): boolean {
  return inline?.type === 'text' && !!inline.marks?.some((m) => same(m, mark));
}

/** The marks of a text, longest-lasting outermost, so that fewer have to be reopened. */
function outermostFirst(inlines: readonly InlineJson[], at: number, marks: readonly MarkJson[]) {
  const reach = (mark: MarkJson) => {
    let end = at;
    while (carries(inlines[end], mark)) end++;
    return mark.type === 'link' ? Number.MAX_SAFE_INTEGER : end;
  };
  return marks.map((mark) => ({ mark, end: reach(mark) })).toSorted((a, b) => b.end - a.end);
}

class Printer {
  private out = '';
  private open: MarkJson[] = [];
  constructor(private readonly italic: string) {}

  private close(kept: number) {
    for (const mark of this.open.splice(kept).toReversed()) {
      this.out +=
        mark.type === 'link' ? `](${printHref(mark.attrs?.href ?? '')})` : this.sign(mark);
    }
  }

  private sign(mark: MarkJson): string {
    return mark.type === 'italic' ? this.italic : DELIMITERS[mark.type];
  }

  private text(inlines: readonly InlineJson[], at: number, { text, marks = [] }: TextJson) {
    const gone = this.open.findIndex((open) => !marks.some((mark) => same(mark, open)));
    const linkStarts = marks.some(
      (mark) => mark.type === 'link' && !this.open.some((open) => same(open, mark)),
    );
    this.close(linkStarts ? 0 : gone < 0 ? this.open.length : gone);
    for (const { mark } of outermostFirst(inlines, at, marks)) {
      if (this.open.some((open) => same(open, mark))) continue;
      if (mark.type === 'link') this.out = this.out.replace(/!$/, '\\!');
      this.out += mark.type === 'link' ? '[' : this.sign(mark);
      this.open.push(mark);
    }
    this.out += escapeText(text);
  }

  print(inlines: readonly InlineJson[]): string {
    inlines.forEach((inline, at) => {
      if (inline.type === 'text') this.text(inlines, at, inline);
      else {
        this.close(0);
        this.out += '\\\n';
      }
    });
    this.close(0);
    return this.out;
  }
}

const without = (inlines: readonly InlineJson[], drop: readonly string[]) =>
  tidyInline(
    inlines.map((inline) =>
      inline.type === 'text'
        ? { ...inline, marks: inline.marks?.filter((m) => !drop.includes(m.type)) ?? [] }
        : inline,
    ),
  );

/**
 * Writes the inside of a paragraph as Markdown that `parseInline` reads back the same. Where
 * Markdown has no way to write overlapping emphasis, the emphasis goes, never the text.
 */
export function printInline(inlines: readonly InlineJson[]): string {
  const tidy = tidyInline(inlines);
  const attempts = [
    { inlines: tidy, italic: '*' },
    { inlines: tidy, italic: '_' },
    { inlines: without(tidy, ['italic']), italic: '*' },
    { inlines: without(tidy, ['italic', 'bold']), italic: '*' },
  ];
  for (const attempt of attempts) {
    const printed = new Printer(attempt.italic).print(attempt.inlines);
    const plain = attempt.inlines.every((i) => i.type === 'hardBreak' || !i.marks?.length);
    if (plain || JSON.stringify(parseInline(printed)) === JSON.stringify(attempt.inlines)) {
      return printed;
    }
  }
  return new Printer('*').print(without(tidy, ['italic', 'bold', 'link']));
}
