import type { Node } from '@tiptap/pm/model';
import type { Decoration, EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { iconNode } from './icon';
import { toggleVisibility } from './visibility';
import type { NoteWords } from './words';

function make(tag: 'div' | 'span' | 'button', className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

/** Draws a block: its lock, the words over a shareable one, and the text, which ProseMirror owns. */
export class BlockView implements NodeView {
  readonly dom = make('div', 'note-block');
  readonly contentDOM = make('div', 'note-text');
  private readonly lock = make('button', 'note-lock');
  private readonly label = make('span', 'note-label');

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly words: NoteWords,
  ) {
    this.lock.setAttribute('type', 'button');
    this.lock.tabIndex = -1;
    for (const part of [this.lock, this.label]) part.contentEditable = 'false';
    this.label.textContent = words.shareableWith;
    this.lock.addEventListener('mousedown', (event) => event.preventDefault());
    this.lock.addEventListener('click', this.toggle);
    this.dom.append(this.lock, this.label, this.contentDOM);
    this.show();
  }

  private readonly toggle = () => {
    const at = this.getPos();
    if (at !== undefined) toggleVisibility(this.view, at);
  };

  private show() {
    const shareable = this.node.attrs.visibility === 'shareable';
    const words = shareable ? this.words.isShareable : this.words.isPrivate;
    this.dom.classList.toggle('is-shareable', shareable);
    this.label.hidden = !shareable;
    this.lock.setAttribute('aria-label', words);
    this.lock.title = words;
    this.lock.replaceChildren(iconNode(shareable ? 'share' : 'lock'));
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false;
    const changed = node.attrs.visibility !== this.node.attrs.visibility;
    this.node = node;
    // Only the lock of the caret's block is a tab stop: Tab from the text leaves the notes.
    this.lock.tabIndex = decorations.some(({ spec }) => spec.isCurrent) ? 0 : -1;
    if (changed) this.show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && this.lock.contains(event.target);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return !this.contentDOM.contains(mutation.target);
  }
}
