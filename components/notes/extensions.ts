import { type AnyExtension, Extension } from '@tiptap/core';
import Bold from '@tiptap/extension-bold';
import HardBreak from '@tiptap/extension-hard-break';
import Heading from '@tiptap/extension-heading';
import Italic from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { NoteKeys } from './keys';
import { NoteBlockNode, NotesDocument } from './note-block';
import { NoteLink } from './note-link';
import { privacyPlugin } from './privacy';
import { surfacePlugin } from './surface';
import type { NoteWords } from './words';

// What Tab does is said in keys.ts: it must find its way out of a list.
const NoteListItem = ListItem.extend({
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

const NoteOrderedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (list: HTMLElement) => Number(list.getAttribute('start') ?? 1) || 1,
    },
  }),
  addProseMirrorPlugins: () => [],
});

/** Everything the editor can do: the Markdown that `lib/notes/markdown` reads and writes. */
export function noteExtensions(words: NoteWords): AnyExtension[] {
  return [
    NotesDocument,
    NoteBlockNode.configure({ words }),
    Paragraph,
    Text,
    Bold,
    Italic,
    Heading.configure({ levels: [1, 2, 3] }),
    HardBreak,
    NoteLink,
    BulletList,
    NoteOrderedList,
    NoteListItem,
    UndoRedo,
    NoteKeys,
    Extension.create({
      name: 'noteRules',
      addProseMirrorPlugins: () => [privacyPlugin(), surfacePlugin(words)],
    }),
  ];
}
