import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { DocEdit } from '@/lib/notes/doc-edit';
import { blockNode, emptyBlock } from './blocks';
import { EXTERNAL } from './visibility';

function find(doc: Node, id: string): { node: Node; at: number } | null {
  let found: { node: Node; at: number } | null = null;
  doc.forEach((node, at) => {
    if (node.attrs.id === id) found = { node, at };
  });
  return found;
}

/** Replaces only what differs, so that a caret elsewhere in the block stays where it was. */
function replaceContent(tr: Transaction, at: number, old: Node, next: Node) {
  const start = old.content.findDiffStart(next.content);
  const end = old.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = next.slice(start, end.b + overlap);
  tr.replace(at + 1 + start, at + 1 + end.a + overlap, slice);
}

function insert(tr: Transaction, node: Node, after: string | null) {
  const before = after === null ? null : find(tr.doc, after);
  tr.insert(before ? before.at + before.node.nodeSize : 0, node);
}

function remove(tr: Transaction, { node, at }: { node: Node; at: number }) {
  // The document can't be without a block.
  if (tr.doc.childCount === 1) tr.insert(node.nodeSize, emptyBlock(tr.doc.type.schema));
  tr.delete(at, at + node.nodeSize);
}

function targetOf(edit: Exclude<DocEdit, { kind: 'insert' }>): string {
  if (edit.kind === 'replace') return edit.block.id;
  return edit.kind === 'rename' ? edit.from : edit.id;
}

/** Takes the caret along when it stands in the block. */
function move(tr: Transaction, { node, at }: { node: Node; at: number }, after: string | null) {
  const { anchor, head } = tr.selection;
  const end = at + node.nodeSize;
  const holdsCaret = [anchor, head].every((position) => position > at && position < end);
  tr.delete(at, end);
  insert(tr, node, after);
  const moved = find(tr.doc, node.attrs.id);
  if (!holdsCaret || !moved) return;
  const by = moved.at - at;
  tr.setSelection(TextSelection.create(tr.doc, anchor + by, head + by));
}

function apply(tr: Transaction, edit: DocEdit) {
  const { schema } = tr.doc.type;
  if (edit.kind === 'insert') return insert(tr, blockNode(schema, edit.block), edit.after);
  const found = find(tr.doc, targetOf(edit));
  if (!found) return;
  if (edit.kind === 'remove') return remove(tr, found);
  if (edit.kind === 'move') return move(tr, found, edit.after);
  if (edit.kind === 'replace') {
    const next = blockNode(schema, edit.block);
    replaceContent(tr, found.at, found.node, next);
    tr.setNodeAttribute(found.at, 'visibility', edit.block.visibility);
  } else {
    tr.setNodeAttribute(found.at, 'id', edit.to);
    tr.setNodeAttribute(found.at, 'visibility', edit.visibility);
  }
}

/** Drops the empty block that stood in for notes not yet loaded, unless the user is in it. */
function dropStandIn(tr: Transaction, view: EditorView, wasBlank: boolean) {
  if (!wasBlank || view.hasFocus() || tr.doc.childCount < 2) return;
  const id = view.state.doc.child(0).attrs.id;
  const found = find(tr.doc, id);
  if (found && found.node.textContent === '') remove(tr, found);
}

/** Takes over what changed elsewhere; not part of undo, and the caret stays with its text. */
export function applyEdits(view: EditorView, edits: readonly DocEdit[]): void {
  if (edits.length === 0) return;
  const { tr, doc } = view.state;
  const wasBlank = doc.childCount === 1 && doc.textContent === '';
  for (const edit of edits) apply(tr, edit);
  dropStandIn(tr, view, wasBlank);
  view.dispatch(tr.setMeta(EXTERNAL, true).setMeta('addToHistory', false));
}
