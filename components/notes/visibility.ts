import type { EditorView } from '@tiptap/pm/view';

/** Marks a transaction in which the user changed a block's visibility on purpose. */
export const CHOSEN = 'notes-visibility';
/** Marks a transaction that takes over what is already on disk. */
export const EXTERNAL = 'notes-external';

/** The start of the top-level block at the caret. */
export function currentBlock(view: EditorView): number | null {
  const { $head } = view.state.selection;
  return $head.depth > 0 ? $head.before(1) : null;
}

/**
 * Makes the block at `at` shareable, or private again. Not part of undo: a step back must never
 * make something shareable.
 */
export function toggleVisibility(view: EditorView, at: number): boolean {
  const block = view.state.doc.nodeAt(at);
  if (block?.type.name !== 'noteBlock') return false;
  const visibility = block.attrs.visibility === 'shareable' ? 'private' : 'shareable';
  const { tr } = view.state;
  tr.setNodeAttribute(at, 'visibility', visibility);
  view.dispatch(tr.setMeta(CHOSEN, visibility).setMeta('addToHistory', false));
  return true;
}
