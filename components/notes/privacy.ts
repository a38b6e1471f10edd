import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { CHOSEN, EXTERNAL } from './visibility';

interface Placed {
  node: Node;
  from: number;
  to: number;
}

function placed(doc: Node): Placed[] {
  const all: Placed[] = [];
  doc.forEach((node, offset) => {
    all.push({ node, from: offset + 1, to: offset + node.nodeSize - 1 });
  });
  return all;
}

/** Blocks without an id or with another block's: new ones, by splitting, pasting or typing. */
function newcomers(blocks: readonly Placed[]): Placed[] {
  const known = new Set<unknown>([null]);
  return blocks.filter(({ node }) => known.has(node.attrs.id) || !known.add(node.attrs.id));
}

/** Where the text of formerly private blocks stands now. */
function privateRanges(transactions: readonly Transaction[], before: Node) {
  const mapping = new Mapping(transactions.flatMap((tr) => tr.mapping.maps));
  return placed(before)
    .filter(({ node }) => node.attrs.visibility === 'private')
    .map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) }));
}

function exposed(transactions: readonly Transaction[], before: Node, doc: Node): Placed[] {
  const ranges = privateRanges(transactions, before);
  const had = new Map(before.children.map((node) => [node.attrs.id, node]));
  return placed(doc).filter(({ node, from, to }) => {
    if (node.attrs.visibility === 'private') return false;
    const emptied = node.textContent === '' && had.get(node.attrs.id)?.textContent;
    const holds = ranges.some((range) => {
      const [start, end] = [Math.max(from, range.from), Math.min(to, range.to)];
      return start < end && doc.textBetween(start, end) !== '';
    });
    return !!emptied || holds;
  });
}

function guard(transactions: readonly Transaction[], before: EditorState, after: EditorState) {
  if (!transactions.some((tr) => tr.docChanged)) return null;
  const { tr } = after;
  const ordered = transactions.some((tr) => tr.getMeta(EXTERNAL) || tr.getMeta(CHOSEN));
  for (const { from } of newcomers(placed(after.doc))) {
    tr.setNodeAttribute(from - 1, 'id', crypto.randomUUID());
    tr.setNodeAttribute(from - 1, 'visibility', 'private');
  }
  for (const { from } of ordered ? [] : exposed(transactions, before.doc, after.doc)) {
    tr.setNodeAttribute(from - 1, 'visibility', 'private');
  }
  return tr.docChanged ? tr.setMeta('addToHistory', false) : null;
}

/**
 * Keeps two promises, whatever keys, paste, drag, undo or input method did: every block has an id of
 * its own, and no text that stood in a private block ends up in a shareable one unless the user
 * marks it. A new block is private; a shareable one that is emptied becomes private again.
 */
export function privacyPlugin(): Plugin {
  return new Plugin({ appendTransaction: guard });
}
