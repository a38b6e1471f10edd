import { InputRule, Mark, markPasteRule } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { safeHref } from '@/lib/notes/markdown/link';

const ADDRESS = String.raw`https?:\/\/[^\s<>()]*[^\s<>().,;:!?'"]`;
const PASTED = new RegExp(ADDRESS, 'g');
const TYPED = new RegExp(`(?:^|\\s)(${ADDRESS}) $`);
const MARKDOWN = /\[([^[\]]+)\]\(([^()\s]+)\)$/;

/** Pasting an address over selected words makes them a link. */
function linkSelection(view: EditorView, event: ClipboardEvent): boolean {
  const { empty, from, to } = view.state.selection;
  const href = safeHref(event.clipboardData?.getData('text/plain') ?? '');
  const link = view.state.schema.marks.link;
  if (empty || href === null || !link) return false;
  view.dispatch(view.state.tr.addMark(from, to, link.create({ href })));
  return true;
}

/** A link to http, https or mailto, made by typing or pasting an address or `[words](address)`. */
export const NoteLink = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (link) => (safeHref(link.getAttribute('href') ?? '') === null ? false : null),
    },
  ],
  renderHTML: ({ HTMLAttributes: { href } }) => [
    'a',
    { href: safeHref(String(href)), rel: 'noopener noreferrer', target: '_blank' },
    0,
  ],
  addInputRules() {
    const { type } = this;
    return [
      new InputRule({
        find: TYPED,
        handler: ({ state: { tr, schema }, range, match }) => {
          const address = match[1] ?? '';
          const href = safeHref(address);
          if (href === null) return;
          const start = range.from + match[0].indexOf(address);
          const end = start + address.length;
          tr.addMark(start, end, type.create({ href })).removeStoredMark(type);
          // The space that was typed may stand in the document already, or not yet.
          if (range.to === end) tr.insert(end, schema.text(' '));
        },
      }),
      new InputRule({
        find: MARKDOWN,
        handler: ({ state: { tr, schema }, range, match }) => {
          const href = safeHref(match[2] ?? '');
          if (href === null || !match[1]) return;
          tr.replaceWith(range.from, range.to, schema.text(match[1], [type.create({ href })]));
        },
      }),
    ];
  },
  addPasteRules() {
    const { type } = this;
    const getAttributes = ([address]: RegExpMatchArray) => {
      const href = safeHref(address);
      return href === null ? false : { href };
    };
    return [markPasteRule({ find: PASTED, type, getAttributes })];
  },
  addProseMirrorPlugins: () => [new Plugin({ props: { handlePaste: linkSelection } })],
});
