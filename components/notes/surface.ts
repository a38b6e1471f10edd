import { type EditorState, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { fromMarkdown } from './blocks';
import type { NoteWords } from './words';

function isBlank(state: EditorState): boolean {
  const { doc } = state;
  return doc.childCount === 1 && doc.child(0).childCount === 1 && doc.child(0).content.size === 2;
}

function current({ doc, selection: { $head } }: EditorState): DecorationSet {
  if ($head.depth === 0) return DecorationSet.empty;
  const decoration = Decoration.node($head.before(1), $head.after(1), {}, { isCurrent: true });
  return DecorationSet.create(doc, [decoration]);
}

/** A link opens with Ctrl or Command, in a tab that knows nothing of this one. */
function openLink(_view: EditorView, event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !(event.ctrlKey || event.metaKey)) return false;
  window.open(link.href, '_blank', 'noopener,noreferrer');
  return true;
}

/** How the editor presents itself: role, label, placeholder, the caret's block, links and paste. */
export function surfacePlugin(words: NoteWords): Plugin {
  return new Plugin({
    props: {
      attributes: (state) => ({
        class: isBlank(state) ? 'notes-area is-blank' : 'notes-area',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.label,
        'aria-description': words.help,
        'aria-placeholder': words.placeholder,
        'data-placeholder': words.placeholder,
      }),
      decorations: current,
      handleDOMEvents: { click: openLink },
      // Plain text is read as Markdown; HTML goes through the schema, which drops the rest.
      clipboardTextParser: (text, _context, _plain, view) => fromMarkdown(view.state.schema, text),
    },
  });
}
