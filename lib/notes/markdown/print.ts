import type { BlockJson, InlineJson, ListItemJson } from './content';
import { parseMarkdown } from './parse';
import { printInline } from './print-inline';

/** Escapes what would make a line of text begin a heading, list, quotation, rule or fence. */
function escapeStart(line: string): string {
  return line
    .replace(/^(#{1,6})(?=[ \t]|$)/, '\\$1')
    .replace(/^([-+])(?=[ \t]|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2')
    .replace(/^(>|~~~|=+$|-+$)/, '\\$1')
    .replace(/^([-_])(?=[ \t]*(?:\1[ \t]*){2,}$)/, '\\$1');
}

function printText(inlines: readonly InlineJson[] = []): string {
  return printInline(inlines).split('\n').map(escapeStart).join('\n');
}

function printHeading(level: number, content: readonly InlineJson[] = []): string {
  const oneLine = content.map(
    (inline): InlineJson => (inline.type === 'text' ? inline : { type: 'text', text: ' ' }),
  );
  // A closing run of # would be taken for decoration (CommonMark 4.2).
  const text = printInline(oneLine).replace(/(^|[ \t])(#+)$/, '$1\\$2');
  return text === '' ? '' : `${'#'.repeat(level)} ${text}`;
}

function indent(text: string, width: number): string {
  const pad = ' '.repeat(width);
  return text.replace(/\n(?!\n|$)/g, `\n${pad}`);
}

function hasText(node: BlockJson | ListItemJson | InlineJson): boolean {
  if (node.type === 'hardBreak') return false;
  return node.type === 'text' ? node.text.trim() !== '' : !!node.content?.some(hasText);
}

function printItem(item: ListItemJson, marker: string): string {
  // Nested items without text would read as a rule ("- - -").
  if (!hasText(item)) return marker;
  const texts = item.content.map((block) =>
    block.type === 'paragraph' ? printText(block.content) : null,
  );
  // Empty paragraphs ahead of the first text have no form in Markdown.
  const from = texts.findIndex((text) => text !== '');
  const head = texts[from] ?? '';
  const inner = item.content.slice(head === '' ? from : from + 1);
  const tail = from < 0 ? '' : printBlocks(inner);
  // A list right under its item stays tight where it may interrupt the text (CommonMark 5.2).
  const gap = /^(?:[-*]|1[.)]) \S/.test(tail) ? '\n' : '\n\n';
  const body = tail === '' ? head : `${head}${head === '' ? '' : gap}${tail}`;
  return body === '' ? marker : `${marker} ${indent(body, marker.length + 1)}`;
}

function printBlock(block: BlockJson, alternate: boolean): string {
  if (block.type === 'paragraph') return printText(block.content);
  if (block.type === 'heading') return printHeading(block.attrs.level, block.content);
  const marker = (at: number) => {
    if (block.type === 'bulletList') return alternate ? '*' : '-';
    return `${firstNumber(block.attrs.start) + at}${alternate ? ')' : '.'}`;
  };
  const items = block.content.map((item, at) => printItem(item, marker(at)));
  return items.join('\n');
}

/** Markdown's numbers have nine digits at most and no sign; a pasted list may begin anywhere. */
function firstNumber(start: number): number {
  return Number.isInteger(start) && start >= 0 && start < 900_000_000 ? start : 1;
}

function printBlocks(blocks: readonly BlockJson[]): string {
  const printed: string[] = [];
  let last: string | null = null;
  let alternate = false;
  for (const block of blocks) {
    // Two lists of one kind in a row would be read as one: the second takes the other marker.
    const other: boolean = last === block.type && !alternate;
    const text = printBlock(block, other);
    if (text === '') continue;
    printed.push(text);
    last = block.type;
    alternate = other;
  }
  return printed.join('\n\n');
}

/**
 * Writes a note as CommonMark. Empty paragraphs, white space at line ends and breaks at the end of a
 * paragraph have no form in Markdown and are dropped; all other text is kept, escaped where it
 * would mean something.
 */
export function printMarkdown(blocks: readonly BlockJson[]): string {
  return printBlocks(blocks);
}

/** The form in which the editor would write this Markdown; equal forms mean equal notes. */
export function tidyMarkdown(markdown: string): string {
  return printMarkdown(parseMarkdown(markdown));
}
