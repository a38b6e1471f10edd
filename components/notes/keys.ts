import { type Editor, Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { currentBlock, toggleVisibility } from './visibility';

/** Enter on an empty line: what follows, that line included, becomes a new block. */
function splitAtEmptyLine({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  const onEmptyLine = empty && $from.depth === 2 && $from.parent.type.name === 'paragraph';
  if (!onEmptyLine || $from.parent.content.size > 0) return false;
  // In an empty block Enter does nothing, so that no row of empty blocks piles up.
  if ($from.node(1).childCount === 1) return true;
  if ($from.index(1) === 0) return false;
  const type = $from.node(1).type;
  const { tr } = state;
  tr.split($from.before(2), 1, [
    { type, attrs: { id: crypto.randomUUID(), visibility: 'private' } },
  ]);
  view.dispatch(tr.scrollIntoView());
  return true;
}

function inList(state: EditorState): boolean {
  return state.selection.$from.depth > 3;
}

/** Leaves the writing, not the place: single keys work again, and Tab goes on from here. */
function leave({ view }: Editor): boolean {
  view.dom.blur();
  view.dom.closest<HTMLElement>('.notes')?.focus({ preventScroll: true });
  return true;
}

/** The notes' own keys. Tab is left to the browser: it leaves the notes. */
export const NoteKeys = Extension.create({
  name: 'noteKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => splitAtEmptyLine(editor),
      Escape: () => leave(editor),
      'Mod-Shift-s': () => {
        const at = currentBlock(editor.view);
        return at !== null && toggleVisibility(editor.view, at);
      },
      'Mod-]': () => inList(editor.state) && editor.commands.sinkListItem('listItem'),
      'Mod-[': () => inList(editor.state) && editor.commands.liftListItem('listItem'),
    };
  },
});
