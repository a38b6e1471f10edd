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

// Below the notes: block, list, item, paragraph; a list in a list is two deeper.
const LISTED = 3;
const NESTED = 5;

function isDeeper({ selection }: EditorState, than: number): boolean {
  return selection.$from.depth > than;
}

/** False where there is nothing to indent under: the key is then the browser's. */
function indent({ state, commands }: Editor): boolean {
  return isDeeper(state, LISTED) && commands.sinkListItem('listItem');
}

function outdent({ state, commands }: Editor, from: number): boolean {
  return isDeeper(state, from) && commands.liftListItem('listItem');
}

/** Leaves the writing, not the place: single keys work again, and Tab goes on from here. */
function leave({ view }: Editor): boolean {
  view.dom.blur();
  view.dom.closest<HTMLElement>('.notes')?.focus({ preventScroll: true });
  return true;
}

/**
 * The notes' own keys. In a list Tab indents, as everywhere else, and there are keyboards without a bracket of their
 * own. It is no trap: an item that can't go deeper, and any other text, is left by it, and Escape leaves at once.
 */
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
      Tab: () => indent(editor),
      'Shift-Tab': () => outdent(editor, NESTED),
      'Mod-]': () => indent(editor),
      'Mod-[': () => outdent(editor, LISTED),
    };
  },
});
