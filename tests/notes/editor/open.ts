import { Editor } from '@tiptap/core';
import { applyEdits } from '@/components/notes/apply-edits';
import { blocksOf } from '@/components/notes/blocks';
import { noteExtensions } from '@/components/notes/extensions';
import { noteWords } from '@/components/notes/words';
import type { Visibility } from '@/lib/mentoring/note-block';

/** An editor holding these blocks, in happy-dom. */
export function openEditor(blocks: readonly (readonly [markdown: string, Visibility?])[]): Editor {
  const element = document.body.appendChild(document.createElement('div'));
  const extensions = noteExtensions(noteWords('Priya'));
  const editor = new Editor({ element, extensions, injectCSS: false });
  let after: string | null = null;
  for (const [markdown, visibility = 'private'] of blocks) {
    const block = { id: crypto.randomUUID(), markdown, visibility };
    applyEdits(editor.view, [{ kind: 'insert', block, after }]);
    after = block.id;
  }
  return editor;
}

/** The editor's blocks as [Markdown, visibility]. */
export function shown(editor: Editor) {
  return blocksOf(editor.state.doc).map(({ markdown, visibility }) => [markdown, visibility]);
}

/** Puts the caret at the end of the nth block, or at its start. */
export function caret(editor: Editor, block: number, where: 'start' | 'end' = 'end') {
  let at = 0;
  for (let i = 0; i < block; i++) at += editor.state.doc.child(i).nodeSize;
  const { nodeSize } = editor.state.doc.child(block);
  editor.commands.setTextSelection(where === 'start' ? at + 2 : at + nodeSize - 2);
}

/** Presses a key as the browser would report it, without its text going in. */
export function press(editor: Editor, key: string, held: { ctrl?: boolean; shift?: boolean } = {}) {
  const init = { key, ctrlKey: !!held.ctrl, shiftKey: !!held.shift, bubbles: true };
  const event = new KeyboardEvent('keydown', { ...init, cancelable: true });
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) ?? false;
}

/** Types a text key by key, as the browser would hand it to the editor. */
export function type({ view }: Editor, text: string) {
  for (const char of text) {
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(char, from, to);
    const done = view.someProp('handleTextInput', (take) => take(view, from, to, char, insert));
    if (!done) view.dispatch(insert());
  }
}
