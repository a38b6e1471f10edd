import { Fragment, Node, type Schema, Slice } from '@tiptap/pm/model';
import type { EditorBlock } from '@/lib/notes/changes';
import type { BlockJson } from '@/lib/notes/markdown/content';
import { parseMarkdown } from '@/lib/notes/markdown/parse';
import { printMarkdown } from '@/lib/notes/markdown/print';

/** A block's node for the editor; a block without text gets an empty paragraph to write in. */
export function blockNode(schema: Schema, { id, markdown, visibility }: EditorBlock): Node {
  const parsed = parseMarkdown(markdown);
  const content = parsed.length ? parsed : [{ type: 'paragraph' }];
  return Node.fromJSON(schema, { type: 'noteBlock', attrs: { id, visibility }, content });
}

/** A new block with nothing in it. */
export function emptyBlock(schema: Schema): Node {
  return blockNode(schema, { id: crypto.randomUUID(), markdown: '', visibility: 'private' });
}

/** Markdown as something that can be pasted into a block. */
export function fromMarkdown(schema: Schema, markdown: string): Slice {
  const nodes = parseMarkdown(markdown).map((json) => Node.fromJSON(schema, json));
  return Slice.maxOpen(Fragment.fromArray(nodes));
}

// Nodes never change, so what one was printed as stays true: a key only prints the caret's block.
const printed = new WeakMap<Node, string>();

function markdownOf(block: Node): string {
  const known = printed.get(block);
  if (known !== undefined) return known;
  const { content = [] }: { content?: BlockJson[] } = block.toJSON();
  const markdown = printMarkdown(content);
  printed.set(block, markdown);
  return markdown;
}

/** The editor's blocks in reading order, as Markdown. */
export function blocksOf(doc: Node): EditorBlock[] {
  return doc.children.map((block) => ({
    id: String(block.attrs.id),
    markdown: markdownOf(block),
    visibility: block.attrs.visibility === 'shareable' ? 'shareable' : 'private',
  }));
}
