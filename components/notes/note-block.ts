import { Node } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import { BlockView } from './block-view';
import type { NoteWords } from './words';

/** The whole of a meeting's notes: note blocks and nothing else. */
export const NotesDocument = Document.extend({ content: 'noteBlock+' });

/**
 * One block of notes. Its id and visibility never travel through HTML: what is pasted, dropped or
 * copied is a new, private block.
 */
export const NoteBlockNode = Node.create<{ words: NoteWords | null }>({
  name: 'noteBlock',
  content: 'block+',
  selectable: false,
  addOptions: () => ({ words: null }),
  addAttributes: () => ({
    id: { default: null, rendered: false, parseHTML: () => null },
    visibility: { default: 'private', rendered: false, parseHTML: () => 'private' },
  }),
  parseHTML: () => [{ tag: 'div[data-note-block]' }],
  renderHTML: () => ['div', { 'data-note-block': '' }, 0],
  addNodeView() {
    const { words } = this.options;
    return words && (({ node, view, getPos }) => new BlockView(node, view, getPos, words));
  },
});
